package kz.esep.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** The system's Chromium without a window, which looks at the pages in the folder that the property {@code pages} names. */
final class Browser implements AutoCloseable {

    private static final Path PAGES = Path.of(System.getProperty("pages", "../../output")).toAbsolutePath().normalize();

    private final ChromeDriver driver;

    Browser() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.ALL);
        logs.enable("performance", Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(System.getProperty("chromedriver", "/usr/bin/chromedriver")))
                        .build(),
                options);
        size(1280, 900);
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** The page of all months, then those of months, latest first. */
    static List<String> pages() {
        try (Stream<Path> folders = Files.list(PAGES)) {
            List<String> months = folders.map(folder -> folder.getFileName() + "/index.html")
                    .filter(page -> Files.exists(PAGES.resolve(page)))
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
            return Stream.concat(Stream.of("index.html"), months.stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latest month with a list of findings. */
    static String monthWithFindings() {
        return pages().stream()
                .skip(1)
                .filter(page -> text(page).contains("id=\"filter\""))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String page) {
        try {
            return Files.readString(PAGES.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page anew, in no language that was chosen before. */
    void open(String page) {
        driver.get("about:blank");
        driver.get(PAGES.resolve(page).toUri().toString());
    }

    void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void dark(boolean dark) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    /** Lays the page out as for a sheet of A4 on its side with the margins of its own style, or for the screen again. */
    void paper(boolean paper) {
        command("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
        size(paper ? 1032 : 1280, 700);
    }

    void scripts(boolean allowed) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    Map<String, Object> command(String name, Map<String, Object> arguments) {
        return driver.executeCdpCommand(name, arguments);
    }

    void choose(String language) {
        find("label[for=show-" + language + "]").click();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Presses {@code key} so often, wherever the focus is. */
    void press(Keys key, int times) {
        new Actions(driver).sendKeys(key.toString().repeat(times)).perform();
    }

    String title() {
        return driver.getTitle();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** What {@code script} returns. */
    Object ask(String script) {
        return driver.executeScript(script);
    }

    /** What the browser had to complain of since this was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What was asked of the network or the disk since this was last asked. */
    List<String> requests() {
        return driver.manage().logs().get("performance").getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceAll("(?s).*?\"documentURL\":\"([^\"]*)\".*?\"url\":\"([^\"]*)\".*", "$2"))
                .toList();
    }

    /** The page on paper. */
    byte[] print() {
        PrintOptions options = new PrintOptions();
        options.setPageSize(new PageSize(21.0, 29.7));
        options.setBackground(false);
        return Base64.getDecoder().decode(driver.print(options).getContent());
    }

    /** Keeps a picture of the whole page where the property {@code shots} names a folder. */
    void picture(String name) {
        String folder = System.getProperty("shots", "");
        if (!folder.isEmpty()) {
            Map<String, Object> picture = command("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
            write(Path.of(folder, name + ".png"), Base64.getDecoder().decode(picture.get("data").toString()));
        }
    }

    static void keep(String name, byte[] bytes) {
        String folder = System.getProperty("shots", "");
        if (!folder.isEmpty()) {
            write(Path.of(folder, name), bytes);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
