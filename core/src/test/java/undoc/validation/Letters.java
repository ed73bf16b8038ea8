// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Annex;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Paragraph;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.AgendaForms;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.OrganNames;
import undoc.vocabulary.SessionForms;

/** Invented letters in six languages that break no rule. */
final class Letters {
    private static final Map<Language, String> TITLES = Map.of(
            Language.ENGLISH,
                    "Letter dated %s from the Permanent Representative of Exampleland addressed to the Secretary-General",
            Language.FRENCH,
                    "Lettre datée du %s, adressée au Secrétaire général par le Représentant permanent de l’Exemplie",
            Language.SPANISH,
                    "Carta de fecha %s dirigida al Secretario General por el Representante Permanente de Ejemplia",
            Language.RUSSIAN, "Письмо Постоянного представителя Экземплии от %s на имя Генерального секретаря",
            Language.CHINESE, "%s埃克塞姆兰常驻联合国代表给秘书长的信",
            Language.ARABIC, "رسالة مؤرخة %s موجهة إلى الأمين العام من الممثل الدائم لإكزامبلاند");
    private static final Map<Language, String> BODIES = Map.of(
            Language.ENGLISH,
                    "I have the honour to transmit two statements on rivers (see annexes I and II). I should be grateful if the present letter and its annexes could be circulated as a document of the General Assembly, under agenda item %s, and of the Security Council.",
            Language.FRENCH,
                    "J’ai l’honneur de vous faire tenir deux déclarations sur les fleuves (voir annexes I et II). Je vous serais reconnaissant de bien vouloir faire distribuer le texte de la présente lettre et de ses annexes comme document de l’Assemblée générale, au titre du point %s de l’ordre du jour, et du Conseil de sécurité.",
            Language.SPANISH,
                    "Tengo el honor de transmitirle dos declaraciones sobre los ríos (véanse los anexos I y II). Le agradecería que la presente carta y sus anexos se distribuyeran como documento de la Asamblea General, en relación con el tema %s del programa, y del Consejo de Seguridad.",
            Language.RUSSIAN,
                    "Имею честь препроводить два заявления о реках (см. приложения I и II). Буду признателен за распространение настоящего письма и приложений к нему в качестве документа Генеральной Ассамблеи по пункту %s повестки дня и документа Совета Безопасности.",
            Language.CHINESE, "谨转递两份关于河流的声明（见附件一和附件二）。请将本函及其附件作为大会议程项目%s下的文件和安全理事会的文件分发为荷，特此奉告，并致以最崇高的敬意。请查收以上两份声明的全文。",
            Language.ARABIC,
                    "يشرفني أن أحيل إليكم بيانين بشأن الأنهار (انظر المرفقين الأول والثاني). وأرجو تعميم هذه الرسالة ومرفقيها باعتبارهما وثيقة من وثائق الجمعية العامة في إطار البند %s من جدول الأعمال ومن وثائق مجلس الأمن.");
    private static final Map<Language, List<String>> LABELS = Map.of(
            Language.ENGLISH, List.of("Annex I", "Annex II"),
            Language.FRENCH, List.of("Annexe I", "Annexe II"),
            Language.SPANISH, List.of("Anexo I", "Anexo II"),
            Language.RUSSIAN, List.of("Приложение I", "Приложение II"),
            Language.CHINESE, List.of("附件一", "附件二"),
            Language.ARABIC, List.of("المرفق الأول", "المرفق الثاني"));
    static final List<Language> LANGUAGES = List.of(
            Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.RUSSIAN, Language.CHINESE, Language.ARABIC);

    private Letters() {}

    /** A letter in English of February 2025. */
    static UnDocument english() {
        return letter(Language.ENGLISH, LocalDate.of(2025, 2, 5), 134, "b");
    }

    /** A letter of this date, under an item of this number and letter of the agenda of the session that then meets. */
    static UnDocument letter(Language language, LocalDate date, int item, String sub) {
        int session = date.getYear() - 1945 - (date.getMonthValue() < 10 ? 1 : 0);
        int year = date.getYear() - 1945;
        String number = item + " (" + sub + ")";
        Masthead masthead = Masthead.builder()
                .symbols(List.of(
                        DocumentSymbol.parse("A/" + session + "/775"),
                        DocumentSymbol.parse("S/" + date.getYear() + "/111")))
                .organs(List.of(organ("general_assembly", language), organ("security_council", language)))
                .distribution(Distribution.GENERAL)
                .date(date)
                .language(language)
                .addOriginalLanguage(Language.ENGLISH)
                .addProceeding(new Proceeding(
                        organ("general_assembly", language),
                        Optional.of(session(SessionType.REGULAR, session, language)),
                        List.of(new AgendaItem(
                                number,
                                Optional.of("Rivers"),
                                Optional.of(AgendaStage.FINAL),
                                AgendaForms.format(number, AgendaStage.FINAL, language)))))
                .addProceeding(new Proceeding(
                        organ("security_council", language),
                        Optional.of(session(SessionType.YEAR, year, language)),
                        List.of()))
                .jobNumber(String.format("%02d-02016", date.getYear() % 100))
                .addPrinted(String.format("%02d-02016 (%s)", date.getYear() % 100, letterOf(language)))
                .build();
        String title =
                Objects.requireNonNull(TITLES.get(language)).formatted(DateForms.format(date.minusDays(3), language));
        return UnDocument.builder(DocumentKind.LETTER)
                .masthead(masthead)
                .addTitle(title)
                .body(body(language, number))
                .annexes(annexes(language))
                .build();
    }

    private static List<Block> body(Language language, String number) {
        String printed =
                switch (language) {
                    case ENGLISH, CHINESE -> number;
                    default -> number.replace("(", "");
                };
        return List.of(
                Paragraph.of(Objects.requireNonNull(BODIES.get(language)).formatted(printed)),
                new SignatureBlock(
                        List.of(new Signatory("Jan Exemplar", Optional.empty(), true, Optional.of("(Signed)")))));
    }

    private static List<Annex> annexes(Language language) {
        List<Annex> annexes = new ArrayList<>();
        Objects.requireNonNull(LABELS.get(language))
                .forEach(label -> annexes.add(Annex.of(label, List.of(Paragraph.of("1. …")))));
        return annexes;
    }

    private static Session session(SessionType type, int number, Language language) {
        return new Session(
                type,
                OptionalInt.of(number),
                SessionForms.format(type, number, language).orElse(""),
                false,
                Optional.empty());
    }

    private static String organ(String id, Language language) {
        return OrganNames.name(id, language).orElseThrow();
    }

    private static String letterOf(Language language) {
        return switch (language) {
            case ARABIC -> "A";
            case CHINESE -> "C";
            case FRENCH -> "F";
            case RUSSIAN -> "R";
            case SPANISH -> "S";
            default -> "E";
        };
    }
}
