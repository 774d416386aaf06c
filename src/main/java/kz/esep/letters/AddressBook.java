package kz.esep.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.language.Bilingual;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;

/** Who writes letters and to whom they go, from tables staff keep; each line has its validity and its source. */
public final class AddressBook {

    private static final String LETTERHEADS = "letterheads.csv";
    private static final String OFFICIALS = "officials.csv";
    private static final String ADDRESSEES = "addressees.csv";
    private static final String LISTS = "mailing-lists.csv";
    private static final String MINISTRY = "letterhead";

    private final DatedLines<String, Letterhead> letterheads;
    private final DatedLines<Official.Role, Official> officials;
    private final DatedLines<String, Addressee> addressees;
    private final DatedLines<String, MailingList> lists;

    private AddressBook(
            DatedLines<String, Letterhead> letterheads,
            DatedLines<Official.Role, Official> officials,
            DatedLines<String, Addressee> addressees,
            DatedLines<String, MailingList> lists) {
        this.letterheads = letterheads;
        this.officials = officials;
        this.addressees = addressees;
        this.lists = lists;
    }

    /**
     * Reads the tables; faults go to {@code reader}.
     *
     * @param regions whose offices get letters
     */
    static AddressBook read(TableReader reader, Regions regions) {
        DatedLines<String, Letterhead> letterheads = DatedLines.read(
                reader,
                LETTERHEADS,
                List.of("valid_from", "valid_to", "address_kk", "address_ru", "phones", "site", "email", "source"),
                line -> MINISTRY,
                line -> new Letterhead(
                        Pairs.both(line, "address_%s"), line.text("phones"), line.text("site"), line.text("email")));
        letterheads.mustCover(MINISTRY, LETTERHEADS, reader);
        DatedLines<String, Addressee> addressees = addressees(reader, regions);
        return new AddressBook(letterheads, officials(reader), addressees, lists(reader, addressees));
    }

    private static DatedLines<Official.Role, Official> officials(TableReader reader) {
        List<String> roles = List.of("signatory", "executor");
        DatedLines<Official.Role, Official> officials = DatedLines.read(
                reader,
                OFFICIALS,
                List.of(
                        "role",
                        "valid_from",
                        "valid_to",
                        "post_kk",
                        "post_ru",
                        "name_kk",
                        "name_ru",
                        "phone",
                        "email",
                        "source"),
                line -> Official.Role.valueOf(line.oneOf("role", roles).toUpperCase(Locale.ROOT)),
                line -> new Official(
                        line.text("role").equals("signatory")
                                ? Pairs.both(line, "post_%s")
                                : Pairs.bothOrNeither(line, "post_%s"),
                        Pairs.bothOrNeither(line, "name_%s"),
                        line.text("phone"),
                        line.text("email")));
        for (Official.Role role : Official.Role.values()) {
            officials.mustCover(role, OFFICIALS, reader);
        }
        return officials;
    }

    private static DatedLines<String, Addressee> addressees(TableReader reader, Regions regions) {
        return DatedLines.read(
                reader,
                ADDRESSEES,
                List.of(
                        "recipient",
                        "group",
                        "valid_from",
                        "valid_to",
                        "organisation_kk",
                        "organisation_ru",
                        "post_dative_kk",
                        "post_dative_ru",
                        "name_dative_kk",
                        "name_dative_ru",
                        "email",
                        "source"),
                line -> known(line, regions),
                line -> new Addressee(
                        Addressee.Group.find(line.oneOf("group", Addressee.Group.codes()))
                                .orElseThrow(),
                        Pairs.unlike(line, "organisation_%s"),
                        Pairs.both(line, "post_dative_%s"),
                        Pairs.bothOrNeither(line, "name_dative_%s")));
    }

    /** Offices go by the codes of their regions, others by codes of their own. */
    private static String known(TableReader.Line line, Regions regions) {
        String code = line.required("recipient");
        boolean office = line.text("group").equals(Addressee.Group.OFFICES.code());
        LocalDate day = line.validity().from().or(() -> line.validity().to()).orElse(LocalDate.of(2021, 11, 30));
        boolean fits = office
                ? RegionCode.isWritten(code)
                        && regions.find(new RegionCode(code), day).isPresent()
                : LetterKey.isCode(code)
                        && !RegionCode.isWritten(code)
                        && Addressee.Group.find(code).isEmpty();
        if (!fits) {
            throw line.unfit("recipient", code, office ? "KZ-19" : "a-z, 0-9, _, -");
        }
        return code;
    }

    private static DatedLines<String, MailingList> lists(TableReader reader, DatedLines<String, Addressee> addressees) {
        return DatedLines.read(
                reader,
                LISTS,
                List.of("list", "valid_from", "valid_to", "name_dative_kk", "name_dative_ru", "members", "source"),
                line -> line.required("list"),
                line -> new MailingList(Pairs.both(line, "name_dative_%s"), members(line, addressees)));
    }

    private static List<String> members(TableReader.Line line, DatedLines<String, Addressee> addressees) {
        List<String> members = codes(line.required("members"));
        for (String member : members) {
            if (Addressee.Group.find(member).isEmpty() && !addressees.has(member)) {
                throw line.unfit("members", member, "addressees.csv: recipient, group");
            }
        }
        return members;
    }

    /** The codes of a cell, between strokes. */
    static List<String> codes(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
    }

    /** Whether {@code code} is that of a list or of an addressee, at whatever time. */
    boolean knows(String code) {
        return lists.has(code) || addressees.has(code);
    }

    /** Whether {@code code} is that of a list. */
    boolean isList(String code) {
        return lists.has(code);
    }

    /** The names of people, in all times, each in both languages. */
    Set<Bilingual> names() {
        return Stream.concat(
                        officials.values().map(Official::name),
                        addressees.values().map(Addressee::name))
                .filter(name -> !name.kk().isEmpty())
                .collect(Collectors.toSet());
    }

    /** The posts of people, in all times and both languages. */
    Set<String> posts() {
        return Stream.concat(
                        officials.values().map(Official::post),
                        addressees.values().map(Addressee::post))
                .flatMap(post -> Stream.of(post.kk(), post.ru()))
                .filter(post -> !post.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The letterhead of {@code day}. */
    public Letterhead letterhead(LocalDate day) {
        return letterheads.find(MINISTRY, day).orElseThrow();
    }

    /** The official of {@code role} on {@code day}. */
    public Official official(Official.Role role, LocalDate day) {
        return officials.find(role, day).orElseThrow();
    }

    /** To whom letters to {@code recipient}, a code, go on {@code day}; none where no line holds. */
    Optional<Addressee> findAddressee(String recipient, LocalDate day) {
        return addressees.find(recipient, day);
    }

    /**
     * To whom a letter goes that is written to {@code codes} on {@code day}: one list, or addressees that are each named. None
     * where a line is missing on that day.
     */
    public Optional<Recipients> findRecipients(List<String> codes, LocalDate day) {
        Optional<MailingList> list = codes.size() == 1 ? lists.find(codes.get(0), day) : Optional.empty();
        List<Addressee> found = new ArrayList<>();
        for (String code : list.map(MailingList::members).orElse(codes)) {
            List<Addressee> members = list.flatMap(any -> Addressee.Group.find(code))
                    .map(group -> addressees.on(day).stream()
                            .filter(addressee -> addressee.group() == group)
                            .toList())
                    .orElseGet(() -> findAddressee(code, day).stream().toList());
            if (members.isEmpty()) {
                return Optional.empty();
            }
            members.stream().filter(member -> !found.contains(member)).forEach(found::add);
        }
        return Optional.of(new Recipients(list.map(MailingList::name), found));
    }
}
