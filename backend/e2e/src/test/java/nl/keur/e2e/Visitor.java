package nl.keur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody at a browser of their own, in one language. Finds controls by the ids that the front end
 * gives them, so that the same steps walk in both languages.
 */
final class Visitor implements AutoCloseable {
  private static final int WIDE = 1280;

  /**
   * Counts the requests whose answer is not read to its end, so that steps wait for the page and
   * not for a clock. A page that has settled begins anew: the next step has to bring calm itself.
   */
  private static final String COUNT_REQUESTS =
      """
      (() => {
        let open = 0;
        const closed = () => setTimeout(() => open--);
        const real = window.fetch;
        window.fetch = (...request) => {
          open++;
          const answer = real(...request);
          answer.then(response => response.clone().arrayBuffer()).then(closed, closed);
          return answer;
        };
        let calm = 0;
        window.keurSettled = () => {
          const still = open === 0 && document.querySelector('h1')
            && !document.querySelector('.loading, [aria-busy=true]');
          calm = still ? calm + 1 : 0;
          const settled = calm > 2;
          if (settled) calm = 0;
          return settled;
        };
      })()""";

  private static final int PATIENCE_IN_MS = 15_000;

  private final BrowserContext context;
  private final Page page;
  private final String url;
  private final String language;
  private final Usable usable;
  private final Set<Request> scripts = new HashSet<>();

  Visitor(Browser browser, String url, String language) {
    this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDE, 900));
    context.addInitScript("localStorage.setItem('keur.language', '" + language + "')");
    context.addInitScript(COUNT_REQUESTS);
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_IN_MS);
    // How a request ended that an older document began, a browser does not always say.
    page.onLoad(loaded -> scripts.clear());
    page.onRequest(this::begun);
    page.onRequestFinished(scripts::remove);
    page.onRequestFailed(scripts::remove);
    this.url = url;
    this.language = language;
    this.usable = new Usable(this);
  }

  Page page() {
    return page;
  }

  Usable usable() {
    return usable;
  }

  /** Looks whether what stands now is usable by everybody. */
  Visitor look() {
    usable.look();
    return this;
  }

  /** Whether pictures for the README are asked for. */
  static boolean takesPictures() {
    return !System.getProperty("screenshots", "").isBlank();
  }

  /** Keeps a picture for the README, where those are asked for. */
  Visitor picture(String name) {
    if (takesPictures()) {
      Path file = Path.of(System.getProperty("screenshots"), name + "." + language + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
    return this;
  }

  String path() {
    return page.url().replace(url, "");
  }

  /** Opens a path of the portal, or a whole link. */
  Visitor open(String to) {
    page.navigate(to.startsWith("http") ? to : url + to);
    return settle();
  }

  /**
   * Until the page has its title, and for three frames nothing loads and no request is open. The
   * script of a page is fetched when it is first opened, with the page before it still on screen.
   */
  Visitor settle() {
    page.waitForFunction("() => window.keurSettled()");
    while (!scripts.isEmpty()) {
      page.waitForCondition(scripts::isEmpty);
      page.waitForFunction("() => window.keurSettled()");
    }
    return this;
  }

  private void begun(Request request) {
    if (request.url().endsWith(".js")) {
      scripts.add(request);
    }
  }

  Locator at(String id) {
    return page.locator("[id='" + id + "']");
  }

  Visitor type(String id, String text) {
    at(id).fill(text);
    return this;
  }

  /** A radio or a checkbox. */
  Visitor choose(String name, String value) {
    return tick(page.locator("input[name='" + name + "'][value='" + value + "']"));
  }

  /**
   * As people do: by the label, which is the whole row, and once more where a question that came up
   * pushed the row away under the pointer.
   */
  Visitor tick(Locator box) {
    for (int time = 0; time < 2 && !box.isChecked(); time++) {
      page.locator("label[for='" + box.getAttribute("id") + "']").click();
    }
    assertThat(box).isChecked();
    return this;
  }

  /** The choice of a list with this label. */
  Visitor pick(String id, String label) {
    at(id).selectOption(new SelectOption().setLabel(label));
    return this;
  }

  /** The first choice of a list, where there is one. */
  Visitor firstOf(String id) {
    if (at(id).count() > 0) {
      at(id).selectOption(new SelectOption().setIndex(1));
    }
    return this;
  }

  /** A date, in its three fields. */
  Visitor date(String id, LocalDate day) {
    return type(id, Integer.toString(day.getDayOfMonth()))
        .type(id + "-month", Integer.toString(day.getMonthValue()))
        .type(id + "-year", Integer.toString(day.getYear()));
  }

  /** Presses the main button of the form, or of the dialog that stands open, and waits. */
  Visitor send() {
    return press(main());
  }

  /** Presses the main button and waits for the answer of this route. */
  Visitor send(String path) {
    Response answer =
        page.waitForResponse(
            response -> response.url().endsWith(path) && !response.request().method().equals("GET"),
            () -> main().click());
    if (!answer.ok()) {
      throw new AssertionError(path + " answered " + answer.status() + ": " + answer.text());
    }
    return settle();
  }

  Visitor press(Locator button) {
    button.click();
    return settle();
  }

  Locator dialog() {
    return page.locator("dialog[open]");
  }

  /** The problems that the error summary names. */
  Locator summary() {
    return page.locator(".error-summary");
  }

  private Locator main() {
    Locator place = dialog().count() > 0 ? dialog() : page.locator("main");
    return place.locator("button.button-primary").last();
  }

  /** The path of a sheet of a procurement, as the dossier links to it. */
  String sheet(String procurement, String kind) {
    open(procurement);
    return "/sheets/"
        + answerOf(
            procurement, "answer => answer.sheets.find(sheet => sheet.kind === '" + kind + "').id");
  }

  /** What the portal says behind a page, as far as this function takes it out. */
  Object answerOf(String path, String part) {
    return page.evaluate(
        "async path => (" + part + ")(await (await fetch('/api' + path)).json())", path);
  }

  /** An optional question, in the section where it is folded away. */
  Visitor chooseOptional(String question, String mode) {
    String id = "optional-" + question;
    unfold(id).at(id).selectOption(mode);
    return this;
  }

  /** Opens what is folded around a control. */
  Visitor unfold(String id) {
    Locator fold = page.locator("details:not([open]):has([id='" + id + "']) > summary");
    if (fold.count() > 0) {
      fold.first().click();
    }
    return this;
  }

  Visitor tickIfShown(String id) {
    return at(id).count() > 0 ? tick(at(id)) : this;
  }

  boolean is(String id, String tag) {
    return page.locator(tag + "[id='" + id + "']").count() > 0;
  }

  /**
   * Ids of the questions that stand on this page, in their order. Read at once: an answer on its
   * way back may take a question off while a list of them is being walked.
   */
  List<String> shownQuestions() {
    return ((List<?>)
            page.locator(".question")
                .evaluateAll("questions => questions.map(question => question.id)"))
        .stream().map(id -> id.toString().replaceFirst("^question-", "")).toList();
  }

  /** Until everything that was typed is saved. */
  Visitor saved() {
    page.locator(".save-state:not(.save-unsaved):not(.save-saving)").waitFor();
    return settle();
  }

  /** As an invited vendor: with the address, and the code that the purchaser reads out. */
  Visitor comeIn(PortalProcess.Invitation invitation, Visitor purchaser) {
    open(invitation.link()).look();
    if (!path().equals("/i")) {
      throw new AssertionError("The token stands in the address: " + path());
    }
    type("email", invitation.email()).send("/api/invitations/code");
    String code =
        purchaser
            .open(invitation.codes())
            .look()
            .page()
            .locator(".code-to-pass-on")
            .first()
            .textContent();
    return look().type("code", code).send("/api/invitations/open");
  }

  /** By the API, so that somebody else can come in. */
  void signOut() {
    page.evaluate(
        "async () => { const s = await (await fetch('/api/session')).json();"
            + " await fetch('/api/session',"
            + " { method: 'DELETE', headers: { 'X-CSRF-TOKEN': s.csrfToken } }) }");
  }

  @Override
  public void close() {
    context.close();
  }
}
