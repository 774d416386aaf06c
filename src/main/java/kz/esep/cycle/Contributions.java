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
 * @param replaced those in whose place the office said something else later
 * @param astray rows whose chapter is none
 */
record Contributions(
        List<Contribution> texts, List<Contribution> drafts, List<Contribution> replaced, List<SideSheetRow> astray) {

    Contributions {
        texts = List.copyOf(texts);
        drafts = List.copyOf(drafts);
        replaced = List.copyOf(replaced);
        astray = List.copyOf(astray);
    }

    /** Those of {@code material}. */
    static Contributions of(CycleMaterial material, AarhusTables tables) {
        Map<Object, Contribution> finals = new LinkedHashMap<>();
        Map<Object, Contribution> drafts = new LinkedHashMap<>();
        List<Contribution> replaced = new ArrayList<>();
        List<SideSheetRow> astray = new ArrayList<>();
        for (SideSheetRow row : material.rows(SideSheet.AARHUS)) {
            Optional<Chapter> chapter = tables.chapters().find(row.text("chapter"));
            if (chapter.isEmpty()) {
                astray.add(row);
                continue;
            }
            Contribution contribution = contribution(row, chapter.get(), tables);
            Object key = contribution.key();
            drafts.remove(key);
            TextStatus status =
                    contribution.status() == TextStatus.FINAL && Proofreader.hasEditorsNote(contribution.text())
                            ? TextStatus.DRAFT
                            : contribution.status();
            switch (status) {
                case DRAFT -> drafts.put(key, contribution);
                case OBSOLETE -> finals.remove(key);
                case FINAL -> {
                    Contribution earlier = finals.remove(key);
                    if (earlier != null && !earlier.wording().equals(contribution.wording())) {
                        replaced.add(earlier);
                    }
                    finals.put(key, contribution);
                }
            }
        }
        return new Contributions(List.copyOf(finals.values()), List.copyOf(drafts.values()), replaced, astray);
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
                TextStatus.of(row.text("status")),
                row.place());
    }
}
