package nl.keur.kernel.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.Optional;

/**
 * Serves the front end. A path with a file behind it gives that file; any other path outside {@code
 * /api} gives the application, which finds its page by the path. Files with a hash in their name
 * never change; the rest is not kept.
 */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class SinglePage {
  private static final String ROOT = "META-INF/resources/";

  @Get("/{+path:(?!api/|api$).*}")
  HttpResponse<?> page(HttpRequest<?> request, String path) throws IOException {
    if (path.contains("..") || path.contains("\\")) {
      return HttpResponse.notFound();
    }
    if (path.startsWith("assets/") || path.contains(".")) {
      return find(path)
          .<HttpResponse<?>>map(file -> answer(path, file))
          .orElseGet(() -> ProblemResponses.of(CommonProblems.notFound()));
    }
    return find("index.html")
        .<HttpResponse<?>>map(file -> answer("index.html", file))
        .orElseGet(HttpResponse::notFound);
  }

  /**
   * By the class loader, which keeps the jar open; the framework's resolver reads the list of its
   * 38,000 files anew for every request. Every file has a dot in its name, and no folder has.
   */
  private static Optional<InputStream> find(String path) {
    boolean file = path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    return file
        ? Optional.ofNullable(SinglePage.class.getClassLoader().getResourceAsStream(ROOT + path))
        : Optional.empty();
  }

  private HttpResponse<?> answer(String path, InputStream file) {
    return HttpResponse.ok(new StreamedFile(file, mediaType(path)));
  }

  /** Whether this is a file with a hash in its name. */
  static boolean neverChanges(String path) {
    return path.startsWith("/assets/chunks/") || path.startsWith("/assets/media/");
  }

  private static MediaType mediaType(String path) {
    if (path.endsWith(".woff2")) {
      return MediaType.of("font/woff2");
    }
    if (path.endsWith(".md")) {
      return MediaType.of("text/plain; charset=utf-8");
    }
    return MediaType.forExtension(path.substring(path.lastIndexOf('.') + 1))
        .orElseGet(
            () ->
                Optional.ofNullable(URLConnection.guessContentTypeFromName(path))
                    .map(MediaType::of)
                    .orElse(MediaType.APPLICATION_OCTET_STREAM_TYPE));
  }
}
