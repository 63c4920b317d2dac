package org.section16.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** What the names of files say. */
final class FileNames {
  private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".txt");
  private static final List<String> PAGE = List.of(".html", ".htm");
  private static final List<String> TAR = List.of(".tar.gz", ".tgz", ".tar");

  private FileNames() {}

  /**
   * Returns whether a file of a folder or archive is a document to read: Markdown, a page, or
   * EDGAR's XML.
   */
  static boolean isDocument(String path) {
    return !isResourceFork(path) && (isMarkdown(path) || isPage(path) || isXml(path));
  }

  /** {@code path} with each ending whose file is read rather than this one, if both are there. */
  static List<String> preferredTo(String path) {
    String stem = withoutExtension(path);
    List<String> preferred = new ArrayList<>();
    if (isXml(path) || isPage(path)) {
      MARKDOWN.forEach(ending -> preferred.add(stem + ending));
    }
    if (isPage(path)) {
      preferred.add(stem + ".xml");
    }
    return preferred;
  }

  private static boolean isPage(String name) {
    return endsWithOneOf(name, PAGE);
  }

  /** Returns whether a file of an archive is itself an archive. */
  static boolean isArchive(String path) {
    return !isResourceFork(path) && (isZip(path) || isTar(path));
  }

  // What macOS writes beside files on other systems, for example in archives, carries their names
  // but is not text.
  private static boolean isResourceFork(String path) {
    return path.startsWith("._") || path.contains("/._");
  }

  static boolean isMarkdown(String name) {
    return endsWithOneOf(name, MARKDOWN);
  }

  static boolean isXml(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  static boolean isTar(String name) {
    return endsWithOneOf(name, TAR);
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith("gz");
  }

  /** {@code a.b/c.md} becomes {@code a.b/c}. */
  static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  /** {@code path} with {@code /} between its names, and without what leads out of its folder. */
  static String safePath(String path) {
    StringJoiner joiner = new StringJoiner("/");
    for (String name : path.replace('\\', '/').replace('\0', '_').split("/", -1)) {
      if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
        joiner.add(name);
      }
    }
    return joiner.toString();
  }

  private static boolean endsWithOneOf(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }
}
