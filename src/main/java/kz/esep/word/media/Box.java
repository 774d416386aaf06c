package kz.esep.word.media;

/**
 * A place on the page.
 *
 * @param width in English Metric Units, 914,400 to the inch
 * @param height in English Metric Units
 */
public record Box(long width, long height) {

    /** The largest box within this one that has the proportions of {@code picture}. */
    public Box fit(PictureSize picture) {
        double proportion = picture.proportion();
        if (width >= height * proportion) {
            return new Box(Math.max(1, Math.round(height * proportion)), height);
        }
        return new Box(width, Math.max(1, Math.round(width / proportion)));
    }
}
