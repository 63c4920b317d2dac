package org.section16.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.Section16;
import org.section16.output.report.ReportPage;

/** The files of the server's own pages, and the content security policies of its pages. */
final class Resources {
  private static final Pattern POLICY =
      Pattern.compile("http-equiv=\"Content-Security-Policy\"\\s+content=\"([^\"]*)\"");
  private static final Pattern SCRIPTS = Pattern.compile("script-src ([^;]*)");
  private static final Pattern STYLES = Pattern.compile("style-src ([^;]*)");

  private Resources() {}

  /** Reads a file of the server's own pages. */
  static byte[] read(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      return Optional.ofNullable(stream).orElseThrow().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the policy in the head of a report page or an index. */
  static String policyOf(String page) {
    Matcher matcher = POLICY.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException("a report page has no policy");
    }
    return matcher.group(1).replace("&#39;", "'").replace("&#x27;", "'");
  }

  /**
   * Returns the policy of the page where documents are dropped. It shows report pages in a frame,
   * which inherits its policy; so it lists their scripts and styles by hash.
   */
  static String dropPolicy(String report, String index) {
    return "default-src 'none'; connect-src 'self'; frame-src blob:; img-src 'self' data:; script-src 'self' "
        + sources(SCRIPTS, report)
        + " "
        + sources(SCRIPTS, index)
        + "; style-src 'self' "
        + sources(STYLES, report)
        + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }

  private static String sources(Pattern directive, String policy) {
    Matcher matcher = directive.matcher(policy);
    return matcher.find() ? matcher.group(1).strip() : "";
  }

  /** Returns an empty report page, from which to take the policy. */
  static String reportPage() {
    return ReportPage.render("", Section16.parse(""));
  }
}
