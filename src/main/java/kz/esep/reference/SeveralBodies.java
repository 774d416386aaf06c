package kz.esep.reference;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;

/** Asks about a cell that names several bodies where one belongs: {@code МВД / МЧС}. */
public final class SeveralBodies {

    private SeveralBodies() {}

    /** The question about what is {@code typed} at {@code place} and names each of {@code bodies}. */
    public static Finding finding(Place place, String typed, List<StateBody> bodies) {
        return Finding.of(FindingCode.R028, place, typed)
                .with("detail_kk", listed(bodies, body -> body.name().kk()))
                .with("detail_ru", listed(bodies, body -> body.name().ru()));
    }

    private static String listed(List<StateBody> bodies, Function<StateBody, String> name) {
        return bodies.stream().map(name).collect(Collectors.joining("; "));
    }
}
