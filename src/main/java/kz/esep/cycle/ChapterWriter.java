package kz.esep.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.ChapterKind;
import kz.esep.aarhus.ComputedFigures;
import kz.esep.aarhus.Need;
import kz.esep.aarhus.SubQuestion;

/** Brings together what the cycle has for one chapter, by the chapter's kind. */
final class ChapterWriter {

    private final Chapter chapter;
    private final AarhusTables tables;
    private final ComputedTables computed;
    private final List<Contribution> texts;
    private final Disputes disputes;
    private final SiteTable sites;
    private final Passages passages;
    private final List<Piece> pieces = new ArrayList<>();

    ChapterWriter(
            Chapter chapter,
            AarhusTables tables,
            ComputedTables computed,
            Contributions contributions,
            Disputes disputes,
            SiteTable sites,
            Passages passages) {
        this.chapter = chapter;
        this.tables = tables;
        this.computed = computed;
        this.texts = contributions.of(chapter).stream()
                .filter(text -> chapter.rules().noneAllowed() || !text.isNone())
                .toList();
        this.disputes = disputes;
        this.sites = sites;
        this.passages = passages;
    }

    /** The chapter's answer. */
    ChapterAnswer answer() {
        switch (chapter.kind()) {
            case SPECIAL, MEASURES -> {
                byQuestions(texts);
                cases();
                figures();
            }
            case OBSTACLES -> {
                obstacles();
                cases();
                figures();
            }
            case PRACTICE -> {
                figures();
                cases();
                byQuestions(texts);
            }
            case WEBSITES -> {
                sites();
                cases();
            }
        }
        return new ChapterAnswer(chapter, pieces);
    }

    /** What is said of the chapter as a whole, then question by question, last what is said of paragraphs it does not have. */
    private void byQuestions(List<Contribution> said) {
        List<SubQuestion> questions = tables.questions().of(chapter);
        add(said.stream()
                .filter(text -> text.question().isEmpty() && !text.isMisplaced())
                .toList());
        if (questions.isEmpty() && said.stream().noneMatch(Contribution::hasText) && pieces.isEmpty()) {
            pieces.add(new Piece.Unanswered());
        }
        for (SubQuestion question : questions) {
            List<Contribution> answers = said.stream()
                    .filter(text -> text.question().filter(question::equals).isPresent())
                    .toList();
            if (isAsked(question, answers, questions)) {
                pieces.add(new Piece.Question(question));
                add(answers);
                if (answers.stream().noneMatch(Contribution::hasText) && isMissing(question)) {
                    pieces.add(new Piece.Unanswered());
                }
            }
        }
        add(said.stream().filter(Contribution::isMisplaced).toList());
    }

    private void add(List<Contribution> answers) {
        pieces.addAll(passages.of(answers, false));
    }

    /** A question that need not be answered stands only with an answer, or above items of its own. */
    private static boolean isAsked(SubQuestion question, List<Contribution> answers, List<SubQuestion> all) {
        return question.need() != Need.NO
                || !answers.isEmpty()
                || all.stream().anyMatch(item -> item.paragraph().startsWith(question.paragraph() + "."));
    }

    private boolean isMissing(SubQuestion question) {
        return switch (question.need()) {
            case YES -> true;
            case STATISTICS -> !computed.hasStatistics(chapter);
            case NO -> false;
        };
    }

    private void obstacles() {
        List<Contribution> named = texts.stream()
                .filter(text -> text.hasText() && !text.isNone())
                .flatMap(text -> TextLines.pairs(text.text()).stream().map(text::saying))
                .toList();
        List<Piece.Passage> listed = passages.of(named, true);
        if (listed.isEmpty()) {
            nothing();
        }
        pieces.addAll(listed);
    }

    private void sites() {
        Optional<DataTable> table = sites.of(texts, chapter.figures().contains(ComputedFigures.REGION_SITES));
        List<Contribution> remarks =
                texts.stream().filter(text -> text.hasText() && !text.isNone()).toList();
        if (table.isEmpty() && remarks.isEmpty()) {
            nothing();
        }
        table.ifPresent(found -> pieces.add(new Piece.Table(found)));
        add(remarks);
    }

    /** Nobody names anything: that is an answer where somebody says so. */
    private void nothing() {
        int offices = (int) texts.stream()
                .filter(Contribution::isNone)
                .map(Contribution::region)
                .distinct()
                .count();
        pieces.add(offices > 0 ? new Piece.Nothing(offices, passages.asked()) : new Piece.Unanswered());
    }

    private void figures() {
        Stream<DataTable> found = chapter.figures().stream().flatMap(which -> computed.of(which, chapter).stream());
        found.forEach(table -> pieces.add(new Piece.Table(table)));
        if (chapter.kind() == ChapterKind.SPECIAL) {
            computed.consultations(chapter).ifPresent(table -> pieces.add(new Piece.Table(table)));
        }
    }

    /** A dispute is told in full in the first chapter that has it; the others point to it. */
    private void cases() {
        int number = 0;
        for (Dispute dispute : disputes.of(chapter)) {
            Chapter first = dispute.chapters().get(0);
            pieces.add(
                    new Piece.Case(++number, dispute, first.equals(chapter) ? Optional.empty() : Optional.of(first)));
        }
    }
}
