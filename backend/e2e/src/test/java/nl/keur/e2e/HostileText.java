package nl.keur.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Adds, to every free text that a visitor sends, the next of a collection of texts that would run a
 * script wherever they are taken for something else than text; and notes when one does.
 */
final class HostileText {
  /** Own collection: markup, attributes, addresses, templates, comments, and signs that hide. */
  static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "\"><script>alert(2)</script>",
          "'\"></textarea></title></style><script>alert(3)</script>",
          "<img src=x onerror=alert(4)>",
          "<IMG SRC=x OnErRoR=alert`5`>",
          "\"><img src=x onerror=\"alert(6)\">",
          "<svg onload=alert(7)>",
          "<svg><script>alert&#40;8&#41;</script></svg>",
          "<svg><animate onbegin=alert(9) attributeName=x dur=1s>",
          "<svg><a xlink:href=\"javascript:alert(10)\"><text y=20>x</text></a></svg>",
          "<math><mtext><table><mglyph><style><img src=x onerror=alert(11)>",
          "<iframe srcdoc=\"<script>alert(12)</script>\"></iframe>",
          "<iframe src=javascript:alert(13)></iframe>",
          "<object data=\"data:text/html,<script>alert(14)</script>\"></object>",
          "<embed src=javascript:alert(15)>",
          "<base href=\"https://elders.example/\">",
          "<link rel=stylesheet href=https://elders.example/x.css>",
          "<meta http-equiv=refresh content=\"0;url=javascript:alert(18)\">",
          "<form action=javascript:alert(19)><button>x</button></form>",
          "<details open ontoggle=alert(20)>",
          "<input autofocus onfocus=alert(21)>",
          "<body onload=alert(22)>",
          "<style>@import 'https://elders.example/x.css';</style>",
          "<div style=\"background:url(javascript:alert(24))\">",
          "javascript:alert(25)",
          "JaVaScRiPt:alert(26)//",
          "java\tscript:alert(27)",
          "data:text/html;base64,PHNjcmlwdD5hbGVydCgyOCk8L3NjcmlwdD4=",
          "[klik](javascript:alert(29))",
          "![x](x\" onerror=\"alert(30))",
          "<https://elders.example/onload=alert(31)>",
          "{{constructor.constructor('alert(32)')()}}",
          "${alert(33)} #{alert(33)} <%= alert(33) %>",
          "`-alert(34)-` '-alert(34)-' \"-alert(34)-\"",
          "*/alert(35)/* --><script>alert(35)</script><!-- ]]>",
          "&lt;script&gt;alert(36)&lt;/script&gt; &#x3c;script&#x3e;alert(36)&#x3c;/script&#x3e;",
          "\\u003cscript\\u003ealert(37)\\u003c/script\\u003e %3Cscript%3Ealert(37)%3C/script%3E",
          "\uff1cscript\uff1ealert(38)\uff1c/script\uff1e",
          "\u202e<script>alert(39)</script>\u200b\u2028\u2029",
          "=HYPERLINK(\"https://elders.example\",\"x\") @SUM(1) +1 -1",
          "__proto__ constructor toString",
          "</script><svg/onload=alert(42)//'/\"/`/--><!-- {{7*7}} javascript:/*");

  /** Texts of one word; all others are known by the spaces in them. */
  private static final Set<String> NAMES =
      Set.of("systemName", "vendorName", "contactName", "name");

  /** What typed text could become and no page of the portal has. */
  private static final String FOREIGN =
      "() => [...document.querySelectorAll('script:not([src^=\"/assets/\"]), iframe, object, embed,"
          + " base, meta[http-equiv], link:not([href^=\"/\"]), [href^=\"javascript:\" i],"
          + " [href^=\"data:\" i], img[src=x], style, math')].map(found => found.outerHTML)";

  private static final String TELL_VIOLATIONS =
      "document.addEventListener('securitypolicyviolation', violation =>"
          + " console.error('policy: ' + violation.violatedDirective + ' ' + violation.blockedURI))";

  private final List<String> hits = new ArrayList<>();
  private int typed;

  List<String> hits() {
    return hits;
  }

  /** How many texts were typed. */
  int typed() {
    return typed;
  }

  void typedBy(Visitor visitor) {
    visitor.page().onDialog(dialog -> ran(visitor, dialog));
    visitor.page().addInitScript(TELL_VIOLATIONS);
    visitor.page().route("**/api/**", this::send);
  }

  /** Looks at the page that stands for what text became. */
  void look(Visitor visitor) {
    ((List<?>) visitor.page().evaluate(FOREIGN))
        .forEach(found -> hits.add(visitor.path() + " holds " + found));
  }

  /** What the console said of policies and scripts, on every page that was open. */
  void complaints(Visitor visitor) {
    visitor.usable().problems().stream()
        .filter(problem -> problem.contains(" console: ") || problem.contains(" script: "))
        .forEach(hits::add);
  }

  private void ran(Visitor visitor, Dialog dialog) {
    hits.add(visitor.path() + " ran " + dialog.message());
    dialog.dismiss();
  }

  private void send(Route route) {
    Request request = route.request();
    String type = request.headers().getOrDefault("content-type", "");
    if (type.startsWith("application/json") && request.postData() != null) {
      String body = in("", JsonParser.parseString(request.postData())).toString();
      route.resume(new Route.ResumeOptions().setPostData(body));
    } else if (request.url().contains("fileName=")) {
      String name = URLEncoder.encode(next(), StandardCharsets.UTF_8);
      route.resume(
          new Route.ResumeOptions().setUrl(request.url().replace("fileName=", "fileName=" + name)));
    } else {
      route.resume();
    }
  }

  private JsonElement in(String name, JsonElement element) {
    if (element instanceof JsonObject object) {
      object.entrySet().forEach(entry -> entry.setValue(in(entry.getKey(), entry.getValue())));
      return object;
    }
    if (element instanceof JsonArray array) {
      for (int index = 0; index < array.size(); index++) {
        array.set(index, in(name, array.get(index)));
      }
      return array;
    }
    return isFree(name, element)
        ? new JsonPrimitive(element.getAsString() + " " + next())
        : element;
  }

  /** Passwords are compared, and what has a text already is as its visitor read it. */
  private static boolean isFree(String name, JsonElement element) {
    boolean text = element instanceof JsonPrimitive primitive && primitive.isString();
    return text
        && !name.toLowerCase(java.util.Locale.ROOT).endsWith("password")
        && (element.getAsString().contains(" ") || NAMES.contains(name))
        && TEXTS.stream().noneMatch(element.getAsString()::contains);
  }

  private String next() {
    return TEXTS.get(typed++ % TEXTS.size());
  }
}
