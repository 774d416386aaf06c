package kz.esep.cycle;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.SubQuestion;
import kz.esep.history.SideSheet;
import kz.esep.history.SideSheetRow;
import kz.esep.language.Bilingual;

/**
 * The texts of a cycle as they count: of what an office said several times in the same place the latest final text; what it
 * called obsolete is gone with what it said there before, a draft takes no final text's place. A text in which an editor left a
 * note to himself is a draft, whatever it is called.
 *
 * @param texts those to be shown, in the order in which they were sent
 * @param drafts those that are not
 * @param left what an editor should look at
 * @param astray rows whose chapter is none
 */
record Contributions(List<Contribution> texts, List<Contribution> drafts, List<Left> left, List<SideSheetRow> astray) {

    Contributions {
        texts = List.copyOf(texts);
        drafts = List.copyOf(drafts);
        left = List.copyOf(left);
        astray = List.copyOf(astray);
    }

    /** Why an editor should look at a text. */
    enum Reason {
        /** Its office said something else in the same place later. */
        REPLACED,
        /** Its office says something else in the same place of the same workbook; both are shown. */
        CROWDED,
        /** It is called obsolete, but nothing stands where it stands. */
        WITHDRAWS_NOTHING,
        /** A region answers a chapter that is the central office's. */
        NOT_ASKED
    }

    /** A text and what is the matter with it. */
    record Left(Contribution text, Reason reason) {}

    /** Those of {@code material}. */
    static Contributions of(CycleMaterial material, AarhusTables tables) {
        Collector collector = new Collector();
        List<SideSheetRow> astray = new ArrayList<>();
        for (SideSheetRow row : material.rows(SideSheet.AARHUS)) {
            tables.chapters()
                    .find(row.text("chapter"))
                    .ifPresentOrElse(
                            chapter -> collector.take(contribution(row, chapter, tables)), () -> astray.add(row));
        }
        return new Contributions(
                List.copyOf(collector.finals.values()),
                List.copyOf(collector.drafts.values()),
                collector.left(),
                astray);
    }

    /** Takes texts in the order in which they were sent. */
    private static final class Collector {

        private final Map<Object, Contribution> finals = new LinkedHashMap<>();
        private final Map<Object, Contribution> drafts = new LinkedHashMap<>();
        private final Map<Object, Contribution> withdrawn = new LinkedHashMap<>();
        private final List<Left> left = new ArrayList<>();

        void take(Contribution text) {
            if (text.chapter().rules().nationalOnly() && !text.region().isNational()) {
                left.add(new Left(text, Reason.NOT_ASKED));
                return;
            }
            Object key = text.key();
            Contribution draft = drafts.remove(key);
            boolean unfinished = text.status() == TextStatus.FINAL && Proofreader.hasEditorsNote(text.text());
            switch (unfinished ? TextStatus.DRAFT : text.status()) {
                case DRAFT -> drafts.put(key, text);
                case OBSOLETE -> {
                    if (finals.remove(key) == null && draft == null) {
                        withdrawn.put(key, text);
                    }
                }
                case FINAL -> put(key, text);
            }
        }

        /** An obsolete text in whose place another one stands by now did what it was sent for. */
        List<Left> left() {
            withdrawn.forEach((key, text) -> {
                if (!finals.containsKey(key)) {
                    left.add(new Left(text, Reason.WITHDRAWS_NOTHING));
                }
            });
            return left;
        }

        private void put(Object key, Contribution text) {
            Contribution earlier = finals.get(key);
            if (earlier == null || earlier.saysTheSameAs(text)) {
                finals.put(key, text);
            } else if (earlier.isOfOneWorkbookWith(text)) {
                left.add(new Left(text, Reason.CROWDED));
                finals.put(List.of(key, text.place()), text);
            } else {
                left.add(new Left(earlier, Reason.REPLACED));
                finals.remove(key);
                finals.put(key, text);
            }
        }
    }

    /** Those of {@code chapter}. */
    List<Contribution> of(Chapter chapter) {
        return texts.stream().filter(text -> text.chapter().equals(chapter)).toList();
    }

    private static Contribution contribution(SideSheetRow row, Chapter chapter, AarhusTables tables) {
        String paragraph = row.text("paragraph");
        Optional<SubQuestion> question =
                paragraph.isEmpty() ? Optional.empty() : tables.questions().find(chapter, paragraph);
        YearMonth month = row.month();
        return new Contribution(
                row.region(),
                month,
                chapter,
                paragraph,
                question,
                row.text("seq"),
                new Bilingual(row.text("text_kk"), row.text("text_ru")),
                row.text("acts"),
                WebAddress.in(row.text("urls")),
                WebAddress.strange(row.text("urls")),
                TextStatus.of(row.text("status")),
                row.place());
    }
}
