package kz.esep.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.Need;
import kz.esep.aarhus.SubQuestion;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;

/** Looks through the chapters for what is missing: answers, statistics, translations. */
final class Editor {

    private final AarhusTables tables;
    private final ComputedTables computed;
    private final List<ChapterRemark> remarks = new ArrayList<>();

    Editor(AarhusTables tables, ComputedTables computed) {
        this.tables = tables;
        this.computed = computed;
    }

    /** What is missing in {@code answers} and what {@code others} found, chapters first to last. */
    List<ChapterRemark> remarks(List<ChapterAnswer> answers, List<ChapterRemark> others) {
        answers.forEach(this::look);
        List<ChapterRemark> all = new ArrayList<>(remarks);
        all.addAll(others);
        all.sort(Comparator.comparingInt(
                remark -> remark.chapter().map(Chapter::number).orElse(Integer.MAX_VALUE)));
        return all;
    }

    private void look(ChapterAnswer answer) {
        Chapter chapter = answer.chapter();
        if (answer.isAnswered()) {
            unanswered(answer);
        } else {
            remark(chapter, "", FindingCode.X030, "");
        }
        if (chapter.rules().statistics() && !computed.hasStatistics(chapter)) {
            remark(
                    chapter,
                    "",
                    FindingCode.X032,
                    String.join(
                            ", ",
                            tables.indicators().answering(chapter).stream()
                                    .map(indicator -> indicator.code())
                                    .toList()));
        }
        for (Piece piece : answer.pieces()) {
            if (ChapterAnswer.isUntranslated(piece)) {
                remark(chapter, "", FindingCode.X033, Excerpt.of(told(piece)));
            }
        }
    }

    private static String told(Piece piece) {
        if (piece instanceof Piece.Passage passage) {
            return passage.text().kk().isEmpty()
                    ? passage.text().ru()
                    : passage.text().kk();
        }
        return ((Piece.Case) piece).dispute().number();
    }

    /** Missing statistics are told of the chapter, which asks for them as a whole. */
    private void unanswered(ChapterAnswer answer) {
        Optional<SubQuestion> asked = Optional.empty();
        for (Piece piece : answer.pieces()) {
            if (piece instanceof Piece.Question question) {
                asked = Optional.of(question.question());
            } else if (piece instanceof Piece.Unanswered && asked.isEmpty()) {
                remark(answer.chapter(), "", FindingCode.X030, "");
            } else if (piece instanceof Piece.Unanswered && asked.get().need() == Need.YES) {
                remark(answer.chapter(), asked.get().paragraph(), FindingCode.X031, "");
            }
        }
    }

    private void remark(Chapter chapter, String paragraph, FindingCode code, String value) {
        Finding finding = Finding.of(code, Place.ofFile(""), value)
                .with("chapter", chapter.roman())
                .with("paragraph", paragraph);
        remarks.add(new ChapterRemark(Optional.of(chapter), paragraph, finding));
    }
}
