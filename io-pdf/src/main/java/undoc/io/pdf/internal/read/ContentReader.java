// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import undoc.io.pdf.internal.read.Tokenizer.Token;

/** Carries out the content stream of a page, and of the forms that it draws. */
final class ContentReader {
    private static final int MOST_STATES = 10_000;

    private final Streams streams;
    private final Budget budget;
    private final PageCanvas canvas;
    private final TextOperators text;
    private final Path path;
    private final Operands operands = new Operands();
    private final Deque<GraphicsState> states = new ArrayDeque<>();
    private GraphicsState state = new GraphicsState(Matrix.IDENTITY);
    private COSDictionary resources = new COSDictionary();
    private final Set<COSDictionary> open = Collections.newSetFromMap(new IdentityHashMap<>());

    ContentReader(Fonts fonts, Streams streams, Budget budget, PageCanvas canvas) {
        this.streams = streams;
        this.budget = budget;
        this.canvas = canvas;
        this.text = new TextOperators(fonts, new TextCursor(canvas, budget));
        this.path = new Path(canvas);
    }

    void read(byte[] content, COSDictionary ownResources, Matrix base) {
        resources = ownResources;
        state = new GraphicsState(base);
        run(new Tokenizer(content));
    }

    private void run(Tokenizer tokens) {
        operands.clear();
        boolean inArray = false;
        for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
            switch (token) {
                case NUMBER -> {
                    if (inArray) {
                        operands.gap(tokens.number());
                    } else {
                        operands.number(tokens.number());
                    }
                }
                case NAME -> operands.name(tokens.text());
                case STRING -> operands.string(tokens.string(), tokens.stringLength());
                case ARRAY_START -> inArray = true;
                case ARRAY_END -> inArray = false;
                case DICTIONARY_START -> operands.properties(MarkProperties.read(tokens));
                case WORD -> {
                    budget.operator();
                    inArray = false;
                    carryOut(tokens.word(), tokens);
                    operands.clear();
                }
                default -> {}
            }
        }
    }

    private void carryOut(int word, Tokenizer tokens) {
        if (!text.carryOut(word, state, resources, operands) && !drawing(word)) {
            other(word, tokens);
        }
    }

    private boolean drawing(int word) {
        switch (word) {
            case 'm' -> path.move(state.ctm, operands.number(0), operands.number(1));
            case 'l' -> path.line(state.ctm, operands.number(0), operands.number(1));
            case 'c' -> path.curve(state.ctm, operands.number(4), operands.number(5));
            case 'v', 'y' -> path.curve(state.ctm, operands.number(2), operands.number(3));
            case 'r' << 8 | 'e' ->
                path.rectangle(
                        state.ctm, operands.number(0), operands.number(1), operands.number(2), operands.number(3));
            case 'S', 's', 'B', 'B' << 8 | '*', 'b', 'b' << 8 | '*' -> path.stroke();
            case 'f', 'F', 'f' << 8 | '*' -> path.fill();
            case 'n' -> path.drop();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void other(int word, Tokenizer tokens) {
        switch (word) {
            case 'q' -> {
                if (states.size() < MOST_STATES) {
                    states.push(state.copy());
                }
            }
            case 'Q' -> {
                if (!states.isEmpty()) {
                    state = states.pop();
                }
            }
            case 'c' << 8 | 'm' -> state.ctm = operands.matrix().then(state.ctm);
            case 'B' << 16 | 'D' << 8 | 'C' -> canvas.beginMark(operands.firstName(), properties());
            case 'B' << 16 | 'M' << 8 | 'C' -> canvas.beginMark(operands.firstName(), MarkProperties.NONE);
            case 'E' << 16 | 'M' << 8 | 'C' -> canvas.endMark();
            case 'D' << 8 | 'o' -> draw(operands.lastName());
            case 'I' << 8 | 'D' -> {
                tokens.skipInlineImage();
                canvas.picture(state.ctm.box(0, 0, 1, 1), false);
            }
            default -> {}
        }
    }

    private MarkProperties properties() {
        if (operands.lastName().equals(operands.firstName())) {
            return operands.properties();
        }
        COSDictionary named = resources.getCOSDictionary(COSName.PROPERTIES);
        COSDictionary found = named == null ? null : named.getCOSDictionary(COSName.getPDFName(operands.lastName()));
        return found == null ? MarkProperties.NONE : MarkProperties.of(found);
    }

    private void draw(String name) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || !(objects.getDictionaryObject(COSName.getPDFName(name)) instanceof COSStream object)) {
            return;
        }
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            canvas.picture(state.ctm.box(0, 0, 1, 1), isOpaque(object));
        } else if (COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))
                && open.add(object)) { // a form that draws itself is left out: it would never end
            budget.form();
            budget.formDepth(open.size());
            drawForm(object);
            open.remove(object);
        }
    }

    private static boolean isOpaque(COSDictionary image) {
        return !image.containsKey(COSName.SMASK)
                && !image.containsKey(COSName.MASK)
                && !image.getBoolean(COSName.IMAGE_MASK, false);
    }

    private void drawForm(COSStream form) {
        GraphicsState outer = state;
        COSDictionary outerResources = resources;
        int outerStates = states.size();
        state = outer.copy();
        state.ctm = Matrix.of(form.getCOSArray(COSName.MATRIX)).then(outer.ctm);
        resources =
                Optional.ofNullable(form.getCOSDictionary(COSName.RESOURCES)).orElse(outerResources);
        run(new Tokenizer(streams.bytes(form)));
        while (states.size() > outerStates) {
            states.pop();
        }
        resources = outerResources;
        state = outer;
    }
}
