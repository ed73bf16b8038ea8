// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.util.List;
import undoc.model.Language;

/** Words of documents in the six official languages, about invented matters, for arbitraries to choose from. */
final class SampleText {
    private SampleText() {}

    static List<String> sentences(Language language) {
        return switch (language) {
            case FRENCH ->
                List.of(
                        "J’ai l’honneur de vous faire tenir le texte d’une déclaration sur les marées du lac d’Exemple.",
                        "Les États riverains sont convenus de ce qui suit : les phares resteront allumés toute l’année.",
                        "Le Comité a examiné les paragraphes 3 a) et 4 de la résolution 59/50 « Des cartes pour tous ».",
                        "Voir annexes I et II ;");
            case SPANISH ->
                List.of(
                        "Tengo el honor de transmitirle la declaración sobre los faros del lago Ejemplo.",
                        "¿Qué medidas se han adoptado? Los Estados ribereños mantendrán los faros encendidos.",
                        "Véase la resolución 1325 (2000), párrafo 5.");
            case RUSSIAN ->
                List.of(
                        "Имею честь препроводить заявление о маяках озера Пример.",
                        "Государства-участники договорились о том, что маяки будут гореть круглый год.",
                        "См. резолюцию 59/50 от 2 декабря 2004 года, пункт 3 a).");
            case CHINESE -> List.of("谨随函转递关于示例湖灯塔的声明。", "沿岸国商定，灯塔全年保持点亮（见附件一）。", "大会第59/50号决议第3段（a）分段适用。");
            case ARABIC ->
                List.of(
                        "أتشرف بأن أحيل إليكم بيانا بشأن منارات بحيرة المثال.",
                        "اتفقت الدول المشاطئة على أن تبقى المنارات مضاءة طوال العام (انظر المرفق الأول).",
                        "انظر القرار 59/50، الفقرة 3 (أ).");
            default ->
                List.of(
                        "I have the honour to transmit herewith a declaration on the lighthouses of Lake Example.",
                        "The riparian States agreed that the lighthouses would be kept alight throughout the year.",
                        "See resolution 59/50, para. 3 (a), and documents A/99/812 and S/2044/17.",
                        "“Maps for all”, it said – at a cost of $1,200,000 & 5 < 6 per cent.");
        };
    }

    static List<String> headings(Language language) {
        return switch (language) {
            case FRENCH -> List.of("Rapport du Secrétaire général", "Introduction", "Phares et balises");
            case SPANISH -> List.of("Informe del Secretario General", "Introducción", "Faros y balizas");
            case RUSSIAN -> List.of("Доклад Генерального секретаря", "Введение", "Маяки и бакены");
            case CHINESE -> List.of("秘书长的报告", "导言", "灯塔和航标");
            case ARABIC -> List.of("تقرير الأمين العام", "مقدمة", "المنارات والعوامات");
            default -> List.of("Report of the Secretary-General", "Introduction", "Lighthouses and buoys");
        };
    }

    static List<String> organs(Language language) {
        return switch (language) {
            case FRENCH -> List.of("Assemblée générale", "Conseil de sécurité");
            case SPANISH -> List.of("Asamblea General", "Consejo de Seguridad");
            case RUSSIAN -> List.of("Генеральная Ассамблея", "Совет Безопасности");
            case CHINESE -> List.of("大会", "安全理事会");
            case ARABIC -> List.of("الجمعية العامة", "مجلس الأمن");
            default -> List.of("General Assembly", "Security Council");
        };
    }
}
