package kz.esep.cycle;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.ChapterKind;
import kz.esep.aarhus.Indicator;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.CountCode;
import kz.esep.history.SideSheetRow;
import kz.esep.language.Letters;
import kz.esep.reference.RegionCode;

/** What cannot all be true: figures stated twice, "none" beside an obstacle, disputes told in two ways; and what found no place. */
final class Contradictions {

    private final CycleMaterial material;
    private final AarhusTables tables;
    private final List<ChapterRemark> remarks = new ArrayList<>();

    Contradictions(CycleMaterial material, AarhusTables tables) {
        this.material = material;
        this.tables = tables;
    }

    /** All of them. */
    List<ChapterRemark> among(Contributions contributions, Disputes disputes, IndicatorFigures figures) {
        figures(figures);
        parts(figures);
        hearings();
        contributions(contributions);
        disputes.astray().forEach(this::astray);
        disputes.disputes().forEach(dispute -> told(dispute, disputes.rows(dispute)));
        alike(disputes);
        return remarks;
    }

    private void figures(IndicatorFigures figures) {
        for (IndicatorFigures.Twice twice : figures.statedTwice()) {
            SideSheetRow row = twice.second().row();
            add(
                    twice.indicator().chapters().get(0),
                    Finding.of(
                                    FindingCode.X034,
                                    row.place(),
                                    twice.second().row().text("value"))
                            .with("expected", twice.first().row().text("value"))
                            .with("label", twice.indicator().code()));
        }
        for (Indicator indicator : tables.indicators().all()) {
            for (Year year : material.cycle().years()) {
                Optional<BigDecimal> regions = figures.ofRegions(indicator, year);
                Optional<BigDecimal> central = figures.ofOffice(indicator, RegionCode.NATIONAL, year);
                Optional<BigDecimal> published = figures.published(indicator, year);
                if (indicator.level() == Indicator.Level.REGION) {
                    differ(indicator, year, central, regions);
                }
                differ(indicator, year, published, central.or(() -> regions));
            }
        }
    }

    /** Parts of one division that are more than their whole, office by office and year by year. */
    private void parts(IndicatorFigures figures) {
        Map<Indicator.PartOf, List<Indicator>> divisions = tables.indicators().all().stream()
                .filter(indicator -> indicator.partOf().isPresent())
                .collect(Collectors.groupingBy(
                        indicator -> indicator.partOf().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        divisions.forEach((division, parts) -> {
            Indicator whole = tables.indicators().find(division.whole()).orElseThrow();
            for (Year year : material.cycle().years()) {
                figures.offices(whole, year).stream()
                        .sorted()
                        .forEach(office -> part(figures, whole, parts, office, year));
            }
        });
    }

    private void part(IndicatorFigures figures, Indicator whole, List<Indicator> parts, RegionCode office, Year year) {
        BigDecimal all = figures.ofOffice(whole, office, year).orElseThrow();
        BigDecimal sum = parts.stream()
                .flatMap(part -> figures.ofOffice(part, office, year).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(all) > 0) {
            add(
                    whole.chapters().get(0),
                    Finding.of(FindingCode.X035, Place.ofFile(""), sum.toPlainString())
                            .with("expected", all.toPlainString())
                            .with("label", whole.code() + ", " + office + ", " + year));
        }
    }

    private void differ(Indicator indicator, Year year, Optional<BigDecimal> shown, Optional<BigDecimal> other) {
        if (shown.isPresent() && other.isPresent() && shown.get().compareTo(other.get()) != 0) {
            add(
                    indicator.chapters().get(0),
                    Finding.of(FindingCode.X034, Place.ofFile(""), other.get().toPlainString())
                            .with("expected", shown.get().toPlainString())
                            .with("label", indicator.code() + ", " + year));
        }
    }

    /** A published year and twelve archived months that do not add up to it. */
    private void hearings() {
        HearingYears years = new HearingYears(material);
        for (Year year : material.cycle().years()) {
            for (CountCode code : HearingYears.COUNTED) {
                Optional<Long> published = years.published(year, RegionCode.COUNTRY, code);
                YearFigure summed = years.summed(year, RegionCode.COUNTRY, code);
                boolean differs = published.isPresent()
                        && summed.value().isPresent()
                        && (summed.isWhole()
                                ? !published.equals(summed.value())
                                : published.get() < summed.value().get());
                if (differs) {
                    tables.chapters()
                            .find("XVI")
                            .ifPresent(chapter -> add(
                                    chapter,
                                    Finding.of(
                                                    FindingCode.X034,
                                                    Place.ofFile(""),
                                                    String.valueOf(
                                                            summed.value().get()))
                                            .with("expected", String.valueOf(published.get()))
                                            .with("label", code + ", " + year)));
                }
            }
        }
    }

    private void contributions(Contributions contributions) {
        contributions.astray().forEach(this::astray);
        contributions.drafts().forEach(draft -> add(draft, FindingCode.X042, Excerpt.of(anyText(draft))));
        contributions.replaced().forEach(text -> add(text, FindingCode.X046, Excerpt.of(anyText(text))));
        for (Contribution text : contributions.texts()) {
            if (text.isMisplaced()) {
                add(text, FindingCode.X040, text.paragraph());
            }
            boolean listsNone = text.chapter().kind() == ChapterKind.OBSTACLES && text.isNone();
            boolean namesOne = contributions.of(text.chapter()).stream()
                    .anyMatch(other -> other.region().equals(text.region()) && other.hasText() && !other.isNone());
            if (listsNone && namesOne) {
                add(text, FindingCode.X036, anyText(text));
            }
        }
    }

    private static String anyText(Contribution text) {
        return text.text().kk().isEmpty() ? text.text().ru() : text.text().kk();
    }

    private void astray(SideSheetRow row) {
        remarks.add(new ChapterRemark(
                Optional.empty(), "", Finding.of(FindingCode.X041, row.place(), row.text("chapter"))));
    }

    /** One dispute with two outcomes on one day. */
    private void told(Dispute dispute, List<SideSheetRow> rows) {
        SideSheetRow latest = rows.get(rows.size() - 1);
        for (SideSheetRow row : rows) {
            boolean sameDay =
                    !row.text("decided_on").isEmpty() && row.text("decided_on").equals(latest.text("decided_on"));
            boolean otherwise = !row.text("outcome").isEmpty()
                    && !latest.text("outcome").isEmpty()
                    && !Letters.key(row.text("outcome")).equals(Letters.key(latest.text("outcome")));
            if (sameDay && otherwise) {
                add(
                        dispute.chapters().get(0),
                        Finding.of(FindingCode.X043, row.place(), row.text("outcome"))
                                .with("expected", latest.text("outcome"))
                                .with("label", dispute.number()));
            }
        }
        if (dispute.anonymous()) {
            List<String> left = rows.stream()
                    .flatMap(row ->
                            Anonymity.left(row.text("claimant") + " " + row.text("respondent"), dispute.summary())
                                    .stream())
                    .distinct()
                    .toList();
            if (!left.isEmpty()) {
                add(
                        dispute.chapters().get(0),
                        Finding.of(FindingCode.X045, dispute.place(), String.join(", ", left))
                                .with("label", dispute.number()));
            }
        }
    }

    /** Two disputes of the same parties, filed on the same day, may be one. */
    private void alike(Disputes disputes) {
        List<Dispute> all = disputes.disputes();
        for (int at = 1; at < all.size(); at++) {
            SideSheetRow own = disputes.rows(all.get(at)).get(0);
            for (Dispute before : all.subList(0, at)) {
                SideSheetRow other = disputes.rows(before).get(0);
                if (isAlike(own, other)) {
                    add(
                            all.get(at).chapters().get(0),
                            Finding.of(FindingCode.X044, own.place(), own.text("case_no"))
                                    .with("expected", other.text("case_no")));
                }
            }
        }
    }

    private static boolean isAlike(SideSheetRow one, SideSheetRow other) {
        return !one.text("filed_on").isEmpty()
                && one.text("filed_on").equals(other.text("filed_on"))
                && Letters.key(one.text("claimant")).equals(Letters.key(other.text("claimant")))
                && Letters.key(one.text("respondent")).equals(Letters.key(other.text("respondent")));
    }

    private void add(Contribution text, FindingCode code, String value) {
        String paragraph = text.question().map(question -> question.paragraph()).orElse(text.paragraph());
        remarks.add(new ChapterRemark(
                Optional.of(text.chapter()),
                paragraph,
                Finding.of(code, text.place(), value)
                        .with("chapter", text.chapter().roman())
                        .with("paragraph", paragraph)));
    }

    private void add(Chapter chapter, Finding finding) {
        remarks.add(new ChapterRemark(Optional.of(chapter), "", finding.with("chapter", chapter.roman())));
    }
}
