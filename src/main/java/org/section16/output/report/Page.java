package org.section16.output.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame of a page, with style sheet and script inline; its policy forbids the browser to load
 * or run anything else.
 */
final class Page {
  private static final String STYLE = read("report.css");

  private Page() {}

  /** Returns a page with {@code body} and one of this program's scripts. */
  static String of(String title, String script, Html body) {
    String code = read(script);
    Html html = new Html();
    html.appendOwn("<!DOCTYPE html>\n");
    html.open("html").attribute("lang", "en").line().open("head").line();
    html.appendOwn("<meta charset=\"utf-8\">\n");
    html.open("meta").attribute("http-equiv", "Content-Security-Policy");
    html.attribute("content", policy(code)).closeEmpty().line();
    html.open("meta").attribute("name", "viewport");
    html.attribute("content", "width=device-width, initial-scale=1").closeEmpty().line();
    html.open("meta").attribute("name", "color-scheme");
    html.attribute("content", "light dark").closeEmpty().line();
    html.open("meta").attribute("name", "referrer").attribute("content", "no-referrer");
    html.closeEmpty().line();
    html.open("title").plainText(title).close().line();
    html.open("style").appendOwn(STYLE).close().line();
    html.close().line().open("body").line().append(body);
    html.open("script").appendOwn(code).close().line();
    html.close().line().close().line();
    return html.toString();
  }

  /**
   * Returns a policy that allows no network, no plug-ins and no inline code, except for this
   * program's own style sheet and script.
   */
  private static String policy(String code) {
    return "default-src 'none'; style-src "
        + hash(STYLE)
        + "; script-src "
        + hash(code)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String read(String resource) {
    try (InputStream stream = Page.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("resource is missing: " + resource);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
