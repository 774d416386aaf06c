package kz.esep.cycle;

import java.util.List;
import kz.esep.aarhus.Chapter;
import kz.esep.finding.Severity;
import kz.esep.reference.RegionCode;

/**
 * What came from whom, what is missing and what contradicts itself.
 *
 * @param cells one for each office and chapter, chapters first to last, the central office before the regions
 * @param remarks chapters first to last, what is missing first
 */
public record Coverage(List<Cell> cells, List<ChapterRemark> remarks) {

    public Coverage {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }

    /**
     * What an office gave for a chapter.
     *
     * @param office the region, or the country for the central office
     * @param texts texts that are shown
     * @param figures indicators with a figure
     * @param cases disputes
     * @param sites addresses
     * @param drafts texts that are not shown
     */
    public record Cell(Chapter chapter, RegionCode office, int texts, int figures, int cases, int sites, int drafts) {

        /** Whether the office gave anything but addresses. */
        public boolean isMoreThanSites() {
            return texts + figures + cases > 0;
        }

        /** Whether it gave nothing at all. */
        public boolean isEmpty() {
            return !isMoreThanSites() && sites + drafts == 0;
        }
    }

    /** The remarks on {@code chapter}. */
    public List<ChapterRemark> of(Chapter chapter) {
        return remarks.stream()
                .filter(remark -> remark.chapter().filter(chapter::equals).isPresent())
                .toList();
    }

    /** Whether anything required is missing. */
    boolean isIncomplete() {
        return remarks.stream().anyMatch(remark -> remark.finding().severity() == Severity.ERROR);
    }
}
