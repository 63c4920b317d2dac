package org.section16.output.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.htmlunit.CollectingAlertHandler;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlPage;
import org.section16.ParseResult;
import org.section16.Section16;

/** A report page open in a browser. A script error fails the test. */
final class BrowserPage implements AutoCloseable {
  private final WebClient browser = new WebClient();
  private final List<String> alerts = new ArrayList<>();
  private final HtmlPage page;

  private BrowserPage(String html, boolean withScript) {
    browser.getOptions().setJavaScriptEnabled(withScript);
    browser.getOptions().setCssEnabled(withScript);
    browser.setAlertHandler(new CollectingAlertHandler(alerts));
    try {
      page = browser.loadHtmlCodeIntoCurrentWindow(html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BrowserPage of(String document) {
    return of(Section16.parse(document));
  }

  static BrowserPage of(ParseResult result) {
    return ofHtml(ReportPage.render("filing.md", result));
  }

  static BrowserPage ofHtml(String html) {
    return new BrowserPage(html, true);
  }

  /** Opens a page without running its script, which is faster. */
  static BrowserPage withoutScript(String html) {
    return new BrowserPage(html, false);
  }

  List<String> alerts() {
    return alerts;
  }

  String title() {
    return page.getTitleText();
  }

  /** Returns the only element that {@code selector} selects. */
  HtmlElement element(String selector) {
    List<HtmlElement> found = elements(selector);
    if (found.size() != 1) {
      throw new AssertionError(selector + " selects " + found.size() + " elements");
    }
    return found.get(0);
  }

  List<HtmlElement> elements(String selector) {
    return page.querySelectorAll(selector).stream().map(HtmlElement.class::cast).toList();
  }

  List<String> texts(String selector) {
    return elements(selector).stream().map(DomNode::getTextContent).toList();
  }

  /** Returns the field at {@code path} in the names of EDGAR's schema. */
  HtmlElement field(String path) {
    return element("#form a[data-path='" + path + "']");
  }

  /** Returns the highlighted text of the document. */
  String highlightedText() {
    return String.join("", texts("#source .lit"));
  }

  /** Returns the paths of the highlighted fields. */
  List<String> highlightedFields() {
    return elements("#form a.lit").stream().map(each -> each.getAttribute("data-path")).toList();
  }

  void point(HtmlElement element) {
    element.mouseOver();
  }

  void focus(HtmlElement element) {
    page.setFocusedElement(element);
  }

  /** Returns the element that has the focus. */
  DomElement focused() {
    return page.getFocusedElement();
  }

  void click(HtmlElement element) {
    try {
      element.click();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void press(String key) {
    run(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: '"
            + key
            + "', bubbles: true, cancelable: true}));");
  }

  void run(String script) {
    page.executeJavaScript(script);
  }

  boolean isShown(String selector) {
    return !element(selector).hasAttribute("hidden");
  }

  @Override
  public void close() {
    browser.close();
  }
}
