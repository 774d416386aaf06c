package kz.esep.word.media;

/**
 * How large a picture is.
 *
 * @param width in dots, at least 1
 * @param height in dots, at least 1
 * @param dotsPerInchAcross how close the dots of a line stand; 96 where the file does not say
 * @param dotsPerInchDown how close the lines stand; 96 where the file does not say
 */
public record PictureSize(int width, int height, double dotsPerInchAcross, double dotsPerInchDown) {

    /** What programs assume when a file is silent. */
    static final double USUAL = 96;

    /** No device has dots as close as that. */
    private static final double CLOSEST = 1_000_000;

    static final double INCHES_PER_METRE = 1 / 0.0254;
    static final double INCHES_PER_CENTIMETRE = 1 / 2.54;

    /** How many times wider than high it is on paper. */
    double proportion() {
        return (width / dotsPerInchAcross) / (height / dotsPerInchDown);
    }

    /** The same with another density; senseless ones are as good as none. */
    PictureSize withDensity(double across, double down) {
        boolean sensible = across >= 1 && down >= 1 && across <= CLOSEST && down <= CLOSEST;
        return sensible ? new PictureSize(width, height, across, down) : this;
    }
}
