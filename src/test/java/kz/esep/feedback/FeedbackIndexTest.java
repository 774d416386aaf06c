package kz.esep.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackIndexTest {

    private static FeedbackIndex index(long accepted, long received, long answered, long comments) {
        return FeedbackIndex.of(new FeedbackCounts(accepted, received, answered, comments));
    }

    @ParameterizedTest(name = "{0}/{1} x {2}/{3} is {4} %: {5}")
    @CsvSource({
        "999, 2000, 1, 1, '49,9', ineffective, false",
        "49, 100, 1, 1, '49,0', ineffective, false",
        "6, 11, 11, 12, '50,0', low, false",
        "1, 2, 1, 1, '50,0', low, false",
        "699, 1000, 1, 1, '69,9', low, false",
        "1399, 2000, 1, 1, '69,9', low, true",
        "7, 10, 1, 1, '70,0', medium, false",
        "899, 1000, 1, 1, '89,9', medium, false",
        "1799, 2000, 1, 1, '89,9', medium, true",
        "9, 10, 1, 1, '90,0', high, false",
        "5, 5, 7, 7, '100,0', high, false",
        "8, 10, 8, 10, '64,0', low, false",
        "0, 3, 5, 5, '0,0', ineffective, false",
        "0, 0, 0, 0, '100,0', high, false",
        "0, 0, 1, 4, '25,0', ineffective, false",
        "3, 4, 0, 0, '75,0', medium, false",
    })
    void aFigureIsCutAndNeverContradictsItsBand(
            long accepted, long received, long answered, long comments, String shown, String band, boolean between) {
        FeedbackIndex index = index(accepted, received, answered, comments);
        assertEquals(shown, index.shown());
        assertEquals(band, index.band().code());
        assertEquals(between, index.isBetweenBands());
    }

    /** 6/11 x 11/12 is a half, which floating point makes 49.99999999999999. */
    @Test
    void floatingPointWouldHavePutAHalfIntoTheBandBelow() {
        assertTrue(6 / 11.0 * (11 / 12.0) * 100 < 50);
        assertEquals(Band.LOW, index(6, 11, 11, 12).band());
    }

    @Test
    void whatIsNotInOpenAccessIsZeroEvenWhereAllElseIsFull() {
        FeedbackCounts full = new FeedbackCounts(5, 5, 7, 7);
        assertEquals("100,0", FeedbackIndex.of(full, true).shown());
        assertEquals("0,0", FeedbackIndex.of(full, false).shown());
        assertEquals(Band.INEFFECTIVE, FeedbackIndex.of(full, false).band());
        assertFalse(FeedbackIndex.of(full, false).isBetweenBands());
        assertEquals("0,0", FeedbackIndex.of(FeedbackCounts.NONE, false).shown());
    }

    @Test
    void aPartIsNeverMoreThanItsWhole() {
        assertThrows(IllegalArgumentException.class, () -> new FeedbackCounts(2, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new FeedbackCounts(0, 0, 3, 2));
        assertThrows(IllegalArgumentException.class, () -> new FeedbackCounts(-1, 0, 0, 0));
    }

    @Test
    void sumsAreTakenBeforeTheIndexNeverAveraged() {
        FeedbackCounts small = new FeedbackCounts(1, 1, 0, 0);
        FeedbackCounts large = new FeedbackCounts(10, 99, 0, 0);
        assertEquals("11,0", FeedbackIndex.of(small.plus(large)).shown());
    }

    /** For all inputs up to 12 the band is that of whole numbers: 100 B E against the band's per cent of C G. */
    @Test
    void theBandIsThatOfWholeNumbers() {
        for (int received = 1; received <= 12; received++) {
            for (int comments = 1; comments <= 12; comments++) {
                for (int accepted = 0; accepted <= received; accepted++) {
                    for (int answered = 0; answered <= comments; answered++) {
                        int hundredfold = 100 * accepted * answered;
                        int whole = received * comments;
                        Band expected = hundredfold >= 90 * whole
                                ? Band.HIGH
                                : hundredfold >= 70 * whole
                                        ? Band.MEDIUM
                                        : hundredfold >= 50 * whole ? Band.LOW : Band.INEFFECTIVE;
                        FeedbackIndex index = index(accepted, received, answered, comments);
                        assertEquals(expected, index.band());
                        assertEquals(
                                BigInteger.valueOf(1000L * accepted * answered / whole),
                                index.percent().unscaledValue());
                    }
                }
            }
        }
    }
}
