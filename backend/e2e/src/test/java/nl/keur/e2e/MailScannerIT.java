package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a mail scanner does with the link of an invitation, before the person it is for: HEAD, GET,
 * from elsewhere, and a browser that presses everything. Threats 3 and 5 of RELIABILITY §2.
 */
class MailScannerIT {
  private static final Pattern LINK = Pattern.compile("http\\S+/i#(inv_[A-Za-z0-9_-]{43})");
  private static final Pattern CODE = Pattern.compile("\\b\\d{3} \\d{3}\\b");

  /** Whatever can be pressed. */
  private static final String PRESSABLE = "button, a[href], summary, input, [role=button]";

  @Test
  void theInvitationStaysUsableAndItsTokenIsNowhereToBeRead() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(PortalProcess.freePort(), "127.0.0.1", "smtp"));
    mail.start();
    try (PortalProcess portal = PortalProcess.startWithSampleAndMail(mail.getSmtp().getPort());
        Chrome chrome = Chrome.start()) {
      MimeMessage invitation = mailWith(LINK, mail);
      String link = found(LINK, invitation, 0);
      String token = found(LINK, invitation, 1);
      String address = invitation.getAllRecipients()[0].toString().replaceAll(".*<|>.*", "");
      int mails = mail.getReceivedMessages().length;

      assertThat(fetched(portal, token)).as("what reading the link leaves").isEmpty();
      List<String> heard = new ArrayList<>();
      assertThat(pressEverything(chrome, portal, link, heard)).isGreaterThan(3);

      assertThat(heard).filteredOn(line -> line.startsWith("POST")).isEmpty();
      assertThat(heard).noneMatch(line -> line.contains(token) || line.contains("inv_"));
      Thread.sleep(Duration.ofSeconds(3));
      assertThat(mail.getReceivedMessages()).as("mails after the scanner").hasSize(mails);

      comeIn(chrome, portal, mail, link, address, heard);
      assertThat(heard).noneMatch(line -> line.contains(token));
      assertThat(portal.logText()).doesNotContain("inv_");
    } finally {
      mail.stop();
    }
  }

  /** Cookies that anybody gets for reading the link. */
  private static List<String> fetched(PortalProcess portal, String token) throws Exception {
    List<String> cookies = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path : List.of("/i", "/i?" + token, "/api/invitations/open", "/")) {
        for (String method : List.of("HEAD", "GET", "OPTIONS")) {
          HttpRequest request =
              HttpRequest.newBuilder(URI.create(portal.url() + path))
                  .method(method, HttpRequest.BodyPublishers.noBody())
                  .header("X-Forwarded-For", "203.0.113.9")
                  .build();
          cookies.addAll(
              client.send(request, BodyHandlers.discarding()).headers().allValues("Set-Cookie"));
        }
      }
    }
    return cookies;
  }

  /** How many things there were to press; each on a page opened anew by the link. */
  private static int pressEverything(
      Chrome chrome, PortalProcess portal, String link, List<String> heard) {
    int number = 0;
    for (boolean more = true; more; number++) {
      try (Visitor scanner = new Visitor(chrome.browser(), portal.url(), "nl")) {
        listen(scanner.page(), heard);
        scanner.open(link);
        assertThat(scanner.path()).as("the address, without the token").isEqualTo("/i");
        Locator all = scanner.page().locator(PRESSABLE);
        more = number < all.count();
        if (more) {
          Locator one = all.nth(number);
          one.evaluate("control => control.click()");
          scanner.settle();
          scanner.page().keyboard().press("Enter");
          scanner.settle();
        }
        assertThat(scanner.page().context().cookies()).isEmpty();
      }
    }
    return number - 1;
  }

  /** Request lines, what says where they come from, and what the browser says. */
  private static void listen(Page page, List<String> heard) {
    page.onRequest(request -> heard.add(line(request)));
    page.onConsoleMessage(message -> heard.add("console " + message.text()));
    page.onPageError(error -> heard.add("error " + error));
  }

  private static String line(Request request) {
    return request.method()
        + " "
        + request.url()
        + " "
        + headers(request).entrySet().stream()
            .filter(header -> !header.getKey().equals("cookie"))
            .toList();
  }

  /** Those that the page set, where it was closed before the browser told which it sent. */
  private static Map<String, String> headers(Request request) {
    try {
      return request.allHeaders();
    } catch (PlaywrightException closed) {
      return request.headers();
    }
  }

  private static void comeIn(
      Chrome chrome,
      PortalProcess portal,
      GreenMail mail,
      String link,
      String address,
      List<String> heard)
      throws Exception {
    try (Visitor vendor = new Visitor(chrome.browser(), portal.url(), "nl")) {
      listen(vendor.page(), heard);
      vendor.open(link).type("email", address).send("/api/invitations/code");
      String code = found(CODE, mailWith(CODE, mail), 0);
      vendor.look().type("code", code).send("/api/invitations/open");
      vendor.page().waitForURL(portal.url() + "/");
      assertThat(vendor.answerOf("/session", "answer => answer.vendor.personEmail"))
          .isEqualTo(address.toLowerCase());
      assertThat(vendor.usable().problems()).isEmpty();
    }
  }

  /** The first mail in which this stands, when it has come. */
  private static MimeMessage mailWith(Pattern pattern, GreenMail mail) throws Exception {
    Instant until = Instant.now().plusSeconds(60);
    while (Instant.now().isBefore(until)) {
      for (MimeMessage message : mail.getReceivedMessages()) {
        if (pattern.matcher(message.getContent().toString()).find()) {
          return message;
        }
      }
      Thread.sleep(200);
    }
    throw new AssertionError("No mail with " + pattern);
  }

  private static String found(Pattern pattern, MimeMessage message, int group) throws Exception {
    Matcher matcher = pattern.matcher(message.getContent().toString());
    assertThat(matcher.find()).isTrue();
    return matcher.group(group);
  }
}
