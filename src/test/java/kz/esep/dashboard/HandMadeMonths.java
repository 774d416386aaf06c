package kz.esep.dashboard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.archive.Archive;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.RuleBook;
import kz.esep.letters.RegisteredLetter;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;

/** An output folder with tables written by hand, and its pages. */
final class HandMadeMonths {

    static final LocalDate TODAY = LocalDate.of(2021, 12, 20);

    private static final TableReader READER = TableReader.below(Path.of("templates"));
    static final Regions REGIONS = Regions.read(READER);
    static final RuleBook RULES = RuleBook.read(READER);
    static final CountLabels LABELS = CountLabels.read(READER, RULES);

    private final Path output;

    HandMadeMonths(Path output) {
        this.output = output;
    }

    /** Zhambyl reported 17 violations where it says 16, Turkistan nothing. */
    HandMadeMonths november() {
        return write("2021-11/totals.csv", """
                        month,region,code,count,declared
                        2021-11,KZ-31,notices_placed,11,11
                        2021-11,KZ-31,protocol_missing,9,9
                        2021-11,KZ-31,violations_total,17,16
                        2021-11,KZ-61,notices_placed,,
                        2021-11,KZ-61,protocol_missing,,
                        2021-11,KZ-61,violations_total,,
                        2021-11,ALL,notices_placed,11,
                        2021-11,ALL,protocol_missing,9,
                        2021-11,ALL,violations_total,17,
                        """)
                .write("2021-11/completeness.csv", """
                        month,region,on_time,in_grace,late,not_judged,refused,unusable,due,arrived_on,days_after_due
                        2021-11,KZ-31,0,0,1,0,0,0,2021-12-06,2021-12-13,7
                        2021-11,KZ-61,0,0,0,0,0,0,2021-12-06,,
                        2021-11,ALL,0,0,1,0,0,0,2021-12-06,,
                        """)
                .write("2021-11/findings.csv", """
                        month,region,file,sheet,cell,severity,code,value,message_kk,message_ru
                        2021-11,KZ-31,2021-11/KZ-31.xlsx,Өз есебі,D18,WARNING,X001,16,Сандар сәйкес келмейді,Числа не совпадают
                        2021-11,KZ-31,2021-11/KZ-31.xlsx,Хаттамалар,B4,ERROR,C008,31.02.2021,Мұндай күн жоқ,Такого дня нет
                        """)
                .write("2021-11/violations.csv", """
                        month,region,code,rule_set,paragraph,hearing_no,due,actual,file,sheet,row
                        2021-11,KZ-31,protocol_late,2021,30,2111312001,2021-11-12,2021-11-15,2021-11/KZ-31.xlsx,Хаттамалар,3
                        2021-11,KZ-31,protocol_missing,2021,30,2111312002,2021-11-12,,2021-11/KZ-31.xlsx,Хаттамалар,4
                        """)
                .write("2021-11/open-cases.csv", """
                        month,region,document,hearing_no,delay_days
                        2021-11,KZ-31,protocol,2111312002,18
                        """)
                .write("2021-11/discrepancies.csv", """
                        month,region,code,source,stated,recomputed,difference
                        2021-11,KZ-31,violations_total,office,16,17,-1
                        2021-11,ALL,violations_total,published,70,67,3
                        """)
                .write("2021-11/feedback.csv", """
                        month,region,body,b,c,e,g,published,f,band
                        2021-11,KZ-31,ALL,9,10,8,10,yes,72.0,[70;90)
                        """)
                .write("2021-11/arrivals.csv", """
                        arrived_on,known_by,month,region,submission_no,state,file,sha256
                        2021-12-13,clock,2021-11,KZ-31,1,usable,2021-11/KZ-31.xlsx,00
                        2021-12-14,clock,2021-11,KZ-31,2,refused,2021-11/KZ-31 (2).xlsx,01
                        2021-12-15,clock,2021-11,KZ-31,3,usable,2021-11/KZ-31 (3).xlsx,02
                        """);
    }

    HandMadeMonths write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    HandMadeMonths write(String name, byte[] bytes) {
        try {
            Files.createDirectories(output.resolve(name).getParent());
            Files.write(output.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HandMadeMonths delete(String name) throws IOException {
        Files.delete(output.resolve(name));
        return this;
    }

    /** Writes the pages; how many were not the same before. */
    int show(RegisteredLetter... letters) throws IOException {
        return new Dashboard(new Archive(output.resolve("archive"), "0"), output, REGIONS, LABELS)
                .write(List.of(letters), TODAY);
    }

    ReadPage index() throws IOException {
        return page("index.html");
    }

    ReadPage month(String month) throws IOException {
        return page(month + "/index.html");
    }

    private ReadPage page(String name) throws IOException {
        Path file = output.resolve(name);
        return ReadPage.of(file, new ByteArrayInputStream(Files.readAllBytes(file)));
    }
}
