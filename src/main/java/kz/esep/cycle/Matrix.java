package kz.esep.cycle;

import java.util.ArrayList;
import java.util.List;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.Chapter;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/** Who gave how much for which chapter. */
final class Matrix {

    private final AarhusTables tables;
    private final Cycle cycle;
    private final Contributions contributions;
    private final Disputes disputes;
    private final IndicatorFigures figures;

    Matrix(AarhusTables tables, Cycle cycle, Contributions contributions, Disputes disputes, IndicatorFigures figures) {
        this.tables = tables;
        this.cycle = cycle;
        this.contributions = contributions;
        this.disputes = disputes;
        this.figures = figures;
    }

    /** A cell for each chapter and office, the central office first. */
    List<Coverage.Cell> cells(List<Region> regions) {
        List<RegionCode> offices = new ArrayList<>(List.of(RegionCode.NATIONAL));
        regions.forEach(region -> offices.add(region.code()));
        List<Coverage.Cell> cells = new ArrayList<>();
        for (Chapter chapter : tables.chapters().all()) {
            offices.forEach(office -> cells.add(cell(chapter, office)));
        }
        return cells;
    }

    private Coverage.Cell cell(Chapter chapter, RegionCode office) {
        List<Contribution> own = contributions.of(chapter).stream()
                .filter(text -> text.region().equals(office))
                .toList();
        return new Coverage.Cell(
                chapter,
                office,
                (int) own.stream().filter(Contribution::hasText).count(),
                (int) tables.indicators().of(chapter).stream()
                        .filter(indicator -> cycle.years().stream()
                                .anyMatch(year -> figures.ofOffice(indicator, office, year)
                                        .isPresent()))
                        .count(),
                (int) disputes.of(chapter).stream()
                        .filter(dispute -> dispute.regions().contains(office))
                        .count(),
                (int) own.stream()
                        .flatMap(text -> text.urls().stream())
                        .distinct()
                        .count(),
                (int) contributions.drafts().stream()
                        .filter(text ->
                                text.chapter().equals(chapter) && text.region().equals(office))
                        .count());
    }
}
