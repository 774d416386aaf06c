package kz.esep.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.Choices;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.Submission.Identity;
import kz.esep.language.Letters;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SheetContent;

/** Reads whose a workbook is: the passport sheet, held against the workbook's second, hidden home. */
final class PassportReader {

    private static final int VALUE_COLUMN = 2;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:№|n|no|номер|нөмірі)?\\.? ?([1-9]\\d{0,3})(?: ?-? ?(?:ші|шы|інші|ыншы|нші|ншы|я|ая|й|ый|ой))?\\.?");

    private final Sheet passport;
    private final Regions regions;

    PassportReader(SubmissionForm form, Regions regions) {
        this.passport = form.getSheet(SubmissionForm.PASSPORT);
        this.regions = regions;
    }

    /** Reads the identity out of {@code sheet}; what is wrong goes to {@code findings}. */
    Identity read(SheetContent sheet, Optional<SheetContent> home, Place file, FindingLog findings) {
        Lines lines = new Lines(sheet, file.inSheet(sheet.name()), findings);
        Identity identity = new Identity(region(lines), month(lines), number(lines), states(lines));
        checkRegion(identity, lines);
        checkNames(identity, lines);
        checkDay(identity, lines);
        home.ifPresent(hidden -> compare(identity, hidden, lines));
        checkVersion(lines);
        return identity;
    }

    /** The passport's filled lines by code. */
    private final class Lines {

        private final Map<String, CellValue> values = new HashMap<>();
        private final Map<String, Integer> rows = new HashMap<>();
        private final Place place;
        private final FindingLog findings;

        Lines(SheetContent sheet, Place place, FindingLog findings) {
            this.place = place;
            this.findings = findings;
            for (SheetContent.Row row : sheet.rows()) {
                row.findCell(0)
                        .ifPresent(code -> take(Letters.trimmed(code.value().shown()), row));
            }
        }

        /** Of two lines with one code nobody can tell which the office means, unless they say the same. */
        private void take(String typed, SheetContent.Row row) {
            String code = CodeSpelling.plain(typed);
            Optional<CellValue> value = row.findCell(VALUE_COLUMN).map(SheetContent.Cell::value);
            Integer first = rows.putIfAbsent(code, row.number());
            if (first == null) {
                value.ifPresent(found -> values.put(code, found));
                if (!code.equals(typed) && passport.findColumn(code).isPresent()) {
                    findings.add(Finding.of(FindingCode.S014, place.atCell(CellAddress.of(0, row.number())), typed)
                            .with("read", code));
                }
            } else if (passport.findColumn(code).isPresent() && !value.equals(Optional.ofNullable(values.get(code)))) {
                findings.add(Finding.of(
                                FindingCode.T017,
                                place.atCell(CellAddress.of(VALUE_COLUMN, row.number())),
                                value.map(CellValue::shown).orElse(""))
                        .with("expected", CellAddress.of(VALUE_COLUMN, first)));
            }
        }

        Optional<CellValue> find(String code) {
            Optional<CellValue> value = Optional.ofNullable(values.get(code))
                    .filter(found -> !Letters.trimmed(found.shown()).isEmpty());
            Column column = passport.getColumn(code);
            if (value.isEmpty() && column.required()) {
                add(code, FindingCode.T002, "", column.label());
            }
            return value;
        }

        void add(String code, FindingCode finding, String value, String expected) {
            add(Finding.of(finding, place(code), value).with("expected", expected));
        }

        void add(Finding finding) {
            findings.add(finding);
        }

        /** The cell of the value of the line {@code code}. */
        Place place(String code) {
            return place.atCell(rows.containsKey(code) ? CellAddress.of(VALUE_COLUMN, rows.get(code)) : "");
        }
    }

    private Optional<RegionCode> region(Lines lines) {
        return lines.find("region").flatMap(value -> {
            Set<RegionCode> found = regions.find(value.shown());
            if (found.size() == 1) {
                return found.stream().findFirst();
            }
            String all = String.join(
                    ", ", found.stream().sorted().map(RegionCode::value).toList());
            lines.add("region", found.isEmpty() ? FindingCode.T003 : FindingCode.T010, value.shown(), all);
            return Optional.empty();
        });
    }

    private static Optional<YearMonth> month(Lines lines) {
        return lines.find("month").flatMap(value -> {
            Optional<YearMonth> month = value instanceof CellValue.Moment moment
                    ? Optional.of(YearMonth.from(moment.moment()))
                    : typedMonth(isAmbiguous(value) ? "" : value.shown());
            if (month.isEmpty() || month.get().getYear() < 2015 || month.get().getYear() > 2099) {
                lines.add("month", FindingCode.T004, value.shown(), "2021-11");
                return Optional.empty();
            }
            if (!value.shown().strip().equals(month.get().toString())) {
                lines.add("month", FindingCode.T013, value.shown(), month.get().toString());
            }
            return month;
        });
    }

    /** A program that took {@code 2021.10} for a number keeps 2021.1: January or October. */
    private static boolean isAmbiguous(CellValue value) {
        return value instanceof CellValue.Numeric && value.shown().endsWith(".1");
    }

    private static Optional<YearMonth> typedMonth(String text) {
        TypedDate typed = TypedDate.read(text);
        if (typed instanceof TypedDate.OnlyMonth month) {
            return Optional.of(month.month());
        }
        return typed instanceof TypedDate.Day day ? Optional.of(YearMonth.from(day.date())) : Optional.empty();
    }

    private static Optional<Integer> number(Lines lines) {
        return lines.find("submission_no").flatMap(value -> {
            Matcher number = NUMBER.matcher(Letters.key(value.shown()));
            if (!number.matches()) {
                lines.add("submission_no", FindingCode.T005, value.shown(), "1, 2, 3, …");
                return Optional.empty();
            }
            String digits = number.group(1);
            if (!Letters.trimmed(value.shown()).equals(digits)) {
                lines.add("submission_no", FindingCode.T014, value.shown(), digits);
            }
            return Optional.of(Integer.valueOf(digits));
        });
    }

    private Map<String, String> states(Lines lines) {
        Map<String, String> states = new HashMap<>();
        for (String sheet : SubmissionForm.STATED_SHEETS) {
            Choices choices = passport.getColumn(sheet).choices().orElseThrow();
            lines.find(sheet)
                    .ifPresent(value -> choices.find(value.shown())
                            .ifPresentOrElse(
                                    state -> states.put(sheet, state),
                                    () -> lines.add(
                                            sheet,
                                            FindingCode.T009,
                                            value.shown(),
                                            String.join("; ", choices.shown()))));
        }
        return states;
    }

    /** Whether the region was there in the month, and called as the office calls it. */
    private void checkRegion(Identity identity, Lines lines) {
        if (identity.region().isEmpty() || identity.month().isEmpty()) {
            return;
        }
        RegionCode code = identity.region().get();
        YearMonth month = identity.month().get();
        String typed = lines.find("region").map(CellValue::shown).orElse("");
        Optional<Region> known = regions.choices(code, month).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            lines.add("region", FindingCode.T007, code.value(), month.toString());
        } else if (!regions.isNameOfTime(code, typed, month)) {
            lines.add("region", FindingCode.T012, typed, known.get().shown());
        } else if (!regions.isOfficial(code, typed)) {
            lines.add("region", FindingCode.T011, typed, known.get().shown());
        }
    }

    /** Whether office and executor are names, and whether the office is not that of another region. */
    private void checkNames(Identity identity, Lines lines) {
        for (String code : List.of("executor", "office")) {
            lines.find(code)
                    .map(CellValue::shown)
                    .filter(PassportNames::isNone)
                    .ifPresent(typed -> lines.add(
                            code,
                            FindingCode.T020,
                            typed,
                            passport.getColumn(code).label()));
        }
        lines.find("office").map(CellValue::shown).ifPresent(office -> {
            Set<RegionCode> named = regions.namedIn(office);
            boolean other = identity.region()
                    .map(own -> !named.isEmpty() && !named.contains(own))
                    .orElse(false);
            if (other) {
                String all = named.stream().sorted().map(RegionCode::value).collect(Collectors.joining(", "));
                String own = identity.region().map(RegionCode::value).orElse("");
                lines.add(Finding.of(FindingCode.T019, lines.place("office"), office)
                        .with("expected", own)
                        .with("read", all));
            }
        });
    }

    /**
     * Whether the day of filling is one from the month's first to a year after its end. Which day it is today nobody asks:
     * the same workbook has the same findings at any time.
     */
    private static void checkDay(Identity identity, Lines lines) {
        if (identity.month().isEmpty()) {
            return;
        }
        LocalDate first = identity.month().get().atDay(1);
        LocalDate last = identity.month().get().plusYears(1).atEndOfMonth();
        lines.find("filled_on").ifPresent(value -> {
            Optional<LocalDate> day = day(value);
            if (day.isEmpty() || day.get().isBefore(first) || day.get().isAfter(last)) {
                lines.add("filled_on", FindingCode.T018, value.shown(), shown(first) + " – " + shown(last));
            }
        });
    }

    private static Optional<LocalDate> day(CellValue value) {
        if (value instanceof CellValue.Moment moment) {
            return Optional.of(moment.moment().toLocalDate());
        }
        if (value instanceof CellValue.Numeric number) {
            return number.day().map(LocalDateTime::toLocalDate);
        }
        return TypedDate.read(value.shown()) instanceof TypedDate.Day typed
                ? Optional.of(typed.date())
                : Optional.empty();
    }

    private static String shown(LocalDate day) {
        return new CellValue.Moment(day.atStartOfDay()).shown();
    }

    private static void compare(Identity identity, SheetContent home, Lines lines) {
        Map<String, String> stated = new HashMap<>();
        identity.region().ifPresent(region -> stated.put("region", region.value()));
        identity.month().ifPresent(month -> stated.put("month", month.toString()));
        for (SheetContent.Row row : home.rows()) {
            String code = row.findCell(0).map(cell -> cell.value().shown()).orElse("");
            String hidden = row.findCell(1).map(cell -> cell.value().shown()).orElse("");
            if (stated.containsKey(code)
                    && !hidden.isEmpty()
                    && !stated.get(code).equals(hidden)) {
                lines.add(code, FindingCode.T006, stated.get(code), hidden);
            }
        }
    }

    private static void checkVersion(Lines lines) {
        lines.find("template_version")
                .map(CellValue::shown)
                .filter(version -> !version.equals(SubmissionForm.TEMPLATE_VERSION))
                .ifPresent(version ->
                        lines.add("template_version", FindingCode.T008, version, SubmissionForm.TEMPLATE_VERSION));
    }
}
