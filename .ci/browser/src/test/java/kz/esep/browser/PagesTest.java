package kz.esep.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of an output folder in Chromium. */
final class PagesTest {

    private static final Map<String, String> HEADINGS = Map.of(
            "kk", "Қоғамдық тыңдаулар: айлық есептер",
            "ru", "Общественные слушания: месячные отчёты",
            "en", "Public hearings: monthly reports");

    private static final String FOREIGN =
            """
            return [...document.querySelectorAll('[lang]:not(label):not(html):not(.for-english)')]
              .filter(one => one.getAttribute('lang') !== document.documentElement.lang && one.getClientRects().length > 0).length""";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @BeforeEach
    void asUsual() {
        browser.scripts(true);
        browser.paper(false);
        browser.dark(false);
        browser.size(1280, 900);
        browser.open("index.html");
        browser.ask("localStorage.clear()");
        browser.complaints();
        browser.requests();
    }

    /** The page of all months, the richest month and the latest. */
    static List<String> pages() {
        return Stream.of("index.html", Browser.monthWithFindings(), Browser.pages().get(1))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void a_click_gives_the_whole_page_in_one_language(String language) {
        browser.open("index.html");
        browser.choose(language);
        assertThat(browser.find("h1").getText()).isEqualTo(HEADINGS.get(language));
        assertThat(browser.title()).startsWith(HEADINGS.get(language));
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo(language);
        assertThat(browser.ask(FOREIGN)).isEqualTo(0L);
        browser.picture("index-" + language);
    }

    @Test
    void the_language_goes_along_to_a_month_and_back_and_stays_when_the_page_is_opened_anew() {
        browser.open("index.html");
        browser.choose("en");
        browser.find("#months tbody a.page").click();
        assertThat(browser.address()).contains("/20").endsWith("#lang=en");
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
        browser.picture("month-en");
        browser.find(".turn li:nth-child(2) a").click();
        assertThat(browser.find("h1").getText()).isEqualTo(HEADINGS.get("en"));
        browser.open("index.html");
        assertThat(browser.find("h1").getText()).isEqualTo(HEADINGS.get("en"));
    }

    @Test
    void languages_can_be_chosen_and_everything_read_without_scripts() {
        browser.open(Browser.monthWithFindings());
        String withScripts = browser.find("main").getText();
        browser.scripts(false);
        browser.open("index.html");
        assertThat(browser.find("h1").getText()).isEqualTo(HEADINGS.get("kk"));
        browser.choose("ru");
        assertThat(browser.find("h1").getText()).isEqualTo(HEADINGS.get("ru"));
        browser.open(Browser.monthWithFindings());
        assertThat(browser.all("#findings tbody tr")).isNotEmpty().allMatch(WebElement::isDisplayed);
        assertThat(browser.find("#filter").isDisplayed()).isFalse();
        assertThat(withScripts).contains(browser.find("#findings table").getText());
    }

    @Test
    void the_arrow_keys_choose_the_language_and_the_focus_can_be_seen() {
        browser.open("index.html");
        browser.press(Keys.TAB, 1);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("show-kk");
        browser.press(Keys.ARROW_RIGHT, 1);
        assertThat(browser.find("h1").getText()).isEqualTo(HEADINGS.get("ru"));
        assertThat(browser.find("label[for=show-ru]").getCssValue("outline-style")).isEqualTo("solid");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everything_that_can_be_used_is_reached_by_the_tab_key(String page) {
        browser.open(page);
        Object usable = browser.ask(
                """
                return [...document.querySelectorAll('a[href], summary, input, .scroll')]
                  .filter(one => one.checkVisibility() && !(one.type === 'radio' && !one.checked)).length""");
        browser.ask("window.reached = new Set(); document.addEventListener('focusin', e => reached.add(e.target))");
        browser.press(Keys.TAB, Integer.parseInt(usable.toString()) + 1);
        assertThat(browser.ask("return reached.size")).isEqualTo(usable);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_telephone_shows_it_without_moving_the_page_sideways(String page) {
        browser.size(360, 740);
        for (String language : List.of("kk", "ru", "en")) {
            browser.open(page);
            browser.choose(language);
            assertThat(browser.ask("return document.documentElement.scrollWidth"))
                    .as(language)
                    .isEqualTo(360L);
            browser.picture("phone-" + page.replace('/', '-').replace(".html", "") + "-" + language);
        }
    }

    @Test
    void findings_are_filtered_by_severity_and_by_word() {
        browser.open(Browser.monthWithFindings());
        browser.choose("ru");
        List<WebElement> rows = browser.all("#findings tbody tr");
        String code = browser.find("#findings tbody th").getText().lines().findFirst().orElseThrow();
        browser.find("#filter-text").sendKeys(code.toLowerCase(Locale.ROOT));
        assertThat(rows.stream().filter(WebElement::isDisplayed)).isNotEmpty().allMatch(row -> row.getText().contains(code));
        browser.picture("filter");
        browser.find("#filter-text").clear();
        browser.find("#filter-text").sendKeys("x", Keys.BACK_SPACE);
        assertThat(rows).allMatch(WebElement::isDisplayed);
        String severity = rows.get(0).getDomAttribute("data-severity");
        browser.find("#filter-" + severity).click();
        assertThat(rows.stream().filter(WebElement::isDisplayed))
                .noneMatch(row -> severity.equals(row.getDomAttribute("data-severity")));
        assertThat(browser.find("#filter-shown").getText()).endsWith(" / " + rows.size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_loaded_and_nothing_is_complained_of(String page) {
        browser.open(page);
        browser.choose("en");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .filteredOn(request -> !request.equals("about:blank"))
                .allMatch(request -> request.endsWith("/" + page) || request.startsWith("data:image/svg+xml"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_screen_reader_hears_what_each_thing_is(String page) {
        browser.open(page);
        browser.choose("en");
        List<String> nameless = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Object nodes = browser.command("Accessibility.getFullAXTree", Map.of()).get("nodes");
        for (Object one : (List<?>) nodes) {
            Map<?, ?> node = (Map<?, ?>) one;
            String role = value(node, "role");
            if (Boolean.TRUE.equals(node.get("ignored"))
                    || !Set.of("image", "img", "region", "navigation", "table", "link", "checkbox", "radio", "searchbox", "search")
                            .contains(role)) {
                continue;
            }
            names.add(role + " " + value(node, "name"));
            if (value(node, "name").isBlank()) {
                nameless.add(role);
            }
        }
        assertThat(nameless).isEmpty();
        assertThat(names).hasSizeGreaterThan(10).noneMatch(name -> name.matches(".*[әғқңөұүһі]{2}.*"));
    }

    private static String value(Map<?, ?> node, String field) {
        return node.get(field) instanceof Map<?, ?> value ? String.valueOf(value.get("value")) : "";
    }

    @Test
    void a_dark_screen_gets_a_dark_page() {
        browser.dark(true);
        browser.open("index.html");
        browser.choose("ru");
        assertThat(browser.find("body").getCssValue("background-color")).contains("20, 25, 31");
        browser.picture("dark-index");
        browser.open(Browser.monthWithFindings());
        browser.picture("dark-month");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_table_is_cut_by_the_edge_of_the_paper(String page) {
        for (String language : List.of("kk", "ru", "en")) {
            browser.paper(false);
            browser.open(page);
            browser.choose(language);
            browser.paper(true);
            Object cut = browser.ask(
                    """
                    return [...document.querySelectorAll('table')]
                      .filter(table => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                      .map(table => table.caption.innerText).join('; ')""");
            assertThat(cut).as(language).isEqualTo("");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_can_be_printed(String page) {
        browser.open(page);
        browser.choose("ru");
        byte[] paper = browser.print();
        String pdf = new String(paper, StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-").contains("/Type /Page");
        Browser.keep(page.replace('/', '-').replace(".html", ".pdf"), paper);
    }
}
