// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.pdf.PdfLimits;
import undoc.recognition.StyledPage;

/**
 * The pages of a PDF as styled pages.
 *
 * @param pages the pages, from the first on
 * @param problems what could not be read, in the order of the pages
 */
public record PdfPages(List<StyledPage> pages, List<Problem> problems) {
    public PdfPages {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }

    /** All pages that the limits allow. */
    public static PdfPages read(PdfFile file, PdfLimits limits) {
        return read(file, limits, Integer.MAX_VALUE);
    }

    /** At most so many pages from the first on; where they are one or two, without tags, which would cost more. */
    public static PdfPages read(PdfFile file, PdfLimits limits, int most) {
        Objects.requireNonNull(file, "file");
        if (most < 1) {
            throw new IllegalArgumentException("at least one page must be asked for, not " + most);
        }
        return new Reading(file, limits, most).read();
    }

    /** One reading; a fault on a page costs that page, a limit ends it. */
    private static final class Reading {
        private static final int FEW = 3;

        private final PdfFile file;
        private final Budget budget;
        private final int most;
        private final List<StyledPage> pages = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(PdfFile file, PdfLimits limits, int most) {
            this.file = file;
            this.budget = new Budget(limits);
            this.most = most;
        }

        PdfPages read() {
            try {
                readPages();
            } catch (LimitReached e) {
                problems.add(e.problem(pages.isEmpty() ? Location.whole() : Location.page(pages.size() + 1)));
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                problems.add(Problem.error(
                        "pdf.damaged",
                        "the file's structure cannot be followed: " + e,
                        Location.whole(),
                        "get the file anew; it may be cut short"));
            }
            return new PdfPages(pages, problems);
        }

        private void readPages() {
            int allowed = budget.limits().pages();
            List<PageNode> nodes = PageTree.pages(file.catalog(), budget, Math.min(most, allowed + 1));
            StructureTree tree = most < FEW
                    ? StructureTree.none(budget) // the whole tree is too much for a look at the first page
                    : StructureTree.read(file.catalog(), budget);
            PageReader reader = new PageReader(tree, budget);
            for (int i = 0; i < nodes.size(); i++) {
                if (i == allowed) {
                    throw new LimitReached("pages", allowed);
                }
                readPage(reader, nodes.get(i), i + 1);
            }
            if (nodes.isEmpty()) {
                problems.add(
                        Problem.error("pdf.damaged", "the file has no page", Location.whole(), "get the file anew"));
            }
        }

        private void readPage(PageReader reader, PageNode node, int number) {
            try {
                pages.add(reader.read(node, number, problems));
            } catch (LimitReached e) {
                if (!e.isOnlyThisPage()) {
                    throw e;
                }
                pages.add(PageReader.empty(node, number));
                problems.add(e.problem(Location.page(number)));
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                pages.add(PageReader.empty(node, number));
                problems.add(Problem.error(
                        "pdf.page.damaged",
                        "the page cannot be read: " + e,
                        Location.page(number),
                        "get the file anew; it may be damaged"));
            }
        }
    }
}
