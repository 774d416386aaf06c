package kz.esep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.storage.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The form of the pages: whole, for every reader, and with nothing in them but ours. */
final class PageFormTest {

    private static final String NASTY =
            "</td></table><script>alert(1)</script><img src=x onerror=alert(1)> \"'&amp; ${7*7} [#stop] ]]>";
    private static final String IN_CSV = "\"" + NASTY.replace("\"", "\"\"") + "\"";

    @TempDir
    private Path output;

    private HandMadeMonths months;

    /** A month in which every text from outside is markup, and files with names that mean something in addresses. */
    @BeforeEach
    void write() throws IOException {
        months = new HandMadeMonths(output)
                .november()
                .write(
                        "2021-10/totals.csv",
                        "region,code,count\n" + IN_CSV + "," + IN_CSV + ",3\nALL,violations_total,3\n")
                .write(
                        "2021-10/findings.csv",
                        "region,file,sheet,cell,severity,code,message_kk,message_ru\n"
                                + String.join(",", IN_CSV, IN_CSV, IN_CSV, IN_CSV, "ERROR", IN_CSV, IN_CSV, IN_CSV)
                                + "\n,../../../arrivals.csv,,,ERROR,F001,a,b\n")
                .write(
                        "2021-10/violations.csv",
                        "region,code,rule_set,paragraph,hearing_no,due,actual,file,sheet,row\n"
                                + String.join(
                                        ",", IN_CSV, IN_CSV, IN_CSV, IN_CSV, IN_CSV, "", "", IN_CSV, IN_CSV, IN_CSV)
                                + "\n")
                .write(
                        "2021-10/discrepancies.csv",
                        "region,code,source,stated,recomputed,difference\n"
                                + String.join(",", IN_CSV, IN_CSV, IN_CSV, IN_CSV, IN_CSV, IN_CSV) + "\n")
                .write(
                        "2021-10/arrivals.csv",
                        "arrived_on,region,submission_no,state,file\n2021-11-03," + IN_CSV + ",1,usable," + IN_CSV
                                + "\n")
                .write("2021-10/returned/a#b?c%41 'd' & ә.xlsx", "a marked copy")
                .write("2021-10/javascript:alert(1).docx", "somebody's own")
                .write("2021-10/letters/KZ-31.docx", "a letter")
                .write("2021-10/~$KZ-31.docx", "the owner file of Word")
                .write("arrivals.csv", "")
                .write("watch-status.json", "{\"state\":\"waiting\",\"since\":\"<b>now</b>\"}")
                .write("aarhus/2017-2020/report.kk.docx", "a report");
        months.show();
    }

    private List<ReadPage> pages() throws IOException {
        return List.of(months.index(), months.month("2021-10"), months.month("2021-11"));
    }

    @Test
    void texts_from_outside_stay_texts() throws IOException {
        for (ReadPage page : pages()) {
            assertThat(page.all("script")).hasSize(1);
            assertThat(page.all("img")).isEmpty();
            assertThat(page.all("*"))
                    .allSatisfy(element -> assertThat(attributes(element))
                            .noneMatch(name -> name.startsWith("on") || name.equals("style")));
        }
        ReadPage october = months.month("2021-10");
        for (String part : List.of("offices", "codes", "violations", "findings", "discrepancies")) {
            assertThat(october.part(part).getTextContent()).contains(NASTY);
        }
        assertThat(months.index().part("content").getTextContent()).contains("<b>now</b>");
    }

    private static List<String> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<String> names = new ArrayList<>();
        for (int index = 0; index < map.getLength(); index++) {
            names.add(map.item(index).getNodeName());
        }
        return names;
    }

    @Test
    void every_link_leads_to_something_in_the_output_folder() throws IOException {
        int links = 0;
        for (ReadPage page : pages()) {
            Set<String> ids =
                    page.all("*").stream().map(one -> one.getAttribute("id")).collect(Collectors.toSet());
            for (Element link : page.all("a")) {
                String address = link.getAttribute("href");
                if (address.startsWith("#")) {
                    assertThat(ids).contains(address.substring(1));
                } else {
                    assertThat(address).matches("[A-Za-z0-9_.*%/-]+");
                    Path target = page.file()
                            .resolveSibling(URLDecoder.decode(address, StandardCharsets.UTF_8))
                            .normalize();
                    assertThat(target).startsWith(output).exists();
                    links++;
                }
            }
        }
        assertThat(links).isGreaterThan(30);
        assertThat(months.month("2021-10").all("a"))
                .anyMatch(link ->
                        link.getAttribute("href").equals("returned/a%23b%3Fc%2541%20%27d%27%20%26%20%D3%99.xlsx"))
                .anyMatch(link -> link.getAttribute("href").equals("javascript%3Aalert%281%29.docx"))
                .noneMatch(link -> link.getAttribute("href").contains("~"));
    }

    @Test
    void nothing_is_loaded_from_anywhere() throws IOException {
        for (ReadPage page : pages()) {
            String text = Files.readString(page.file());
            assertThat(text.replace("http://www.w3.org/2000/svg", "").replace("xmlns='", ""))
                    .doesNotContain("http:", "https:", "url(", "@import");
            assertThat(page.all("link"))
                    .hasSize(1)
                    .allMatch(link -> link.getAttribute("href").startsWith("data:image/svg+xml,"));
            String policy = page.all("meta").stream()
                    .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                    .findFirst()
                    .orElseThrow()
                    .getAttribute("content");
            assertThat(policy)
                    .startsWith("default-src 'none';")
                    .contains("style-src '" + sum(page.all("style").get(0)) + "';")
                    .contains("script-src '" + sum(page.all("script").get(0)) + "';");
        }
    }

    private static String sum(Element element) {
        String sum = Sha256.of(element.getTextContent().getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sum));
    }

    @Test
    void headings_tables_and_fields_are_what_screen_readers_expect() throws IOException {
        for (ReadPage page : pages()) {
            List<String> ids = page.all("*").stream()
                    .map(one -> one.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.all("h1")).hasSize(1);
            assertThat(page.all("main")).hasSize(1);
            int level = 1;
            for (Element heading : page.all("*").stream()
                    .filter(one -> one.getTagName().matches("h[1-6]"))
                    .toList()) {
                int next = heading.getTagName().charAt(1) - '0';
                assertThat(next).as(heading.getTextContent()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
            assertThat(page.all("table"))
                    .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
            assertThat(page.all("th"))
                    .isNotEmpty()
                    .allMatch(cell -> !cell.getAttribute("scope").isEmpty());
            assertThat(page.all("*")).allSatisfy(one -> assertThat(ids).containsAll(references(one)));
            Set<String> labelled = page.all("label").stream()
                    .map(one -> one.getAttribute("for"))
                    .collect(Collectors.toSet());
            assertThat(page.all("input"))
                    .allMatch(field -> labelled.contains(field.getAttribute("id"))
                            || ((Element) field.getParentNode()).getTagName().equals("label"));
            assertThat(page.all("svg").stream()
                            .filter(one -> one.getAttribute("role").equals("img")))
                    .allMatch(one -> one.getElementsByTagName("title").getLength() > 0
                            && one.getElementsByTagName("desc").getLength() == 1);
        }
    }

    private static List<String> references(Element element) {
        String text = element.getAttribute("aria-labelledby") + " " + element.getAttribute("aria-describedby");
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    @Test
    void every_word_stands_in_all_three_languages() throws IOException {
        for (ReadPage page : pages()) {
            for (Element span : page.all("span").stream()
                    .filter(one -> one.getAttribute("lang").equals("kk"))
                    .toList()) {
                Element russian = (Element) span.getNextSibling();
                assertThat(russian.getAttribute("lang")).isEqualTo("ru");
                if (russian.getAttribute("class").isEmpty()) {
                    assertThat(((Element) russian.getNextSibling()).getAttribute("lang"))
                            .isEqualTo("en");
                }
            }
        }
    }
}
