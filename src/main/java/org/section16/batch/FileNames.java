package org.section16.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Classifies and transforms file names. */
final class FileNames {
  private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".txt");
  private static final List<String> PAGE = List.of(".html", ".htm");
  private static final List<String> TAR = List.of(".tar.gz", ".tgz", ".tar");

  private FileNames() {}

  /**
   * Returns whether a file in a folder or archive is a document to read: Markdown, an HTML page, or
   * EDGAR's XML.
   */
  static boolean isDocument(String path) {
    return !isResourceFork(path) && (isMarkdown(path) || isPage(path) || isXml(path));
  }

  /**
   * Returns {@code path} with each extension that takes precedence: if such a file exists, it is
   * read instead of this one.
   */
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

  /** Returns whether a file in an archive is itself an archive. */
  static boolean isArchive(String path) {
    return !isResourceFork(path) && (isZip(path) || isTar(path));
  }

  // Files that macOS adds for metadata, for example in archives; they share the names of the real
  // files but are not text.
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

  /** Removes the extension: {@code a.b/c.md} becomes {@code a.b/c}. */
  static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  /** Returns {@code path} with {@code /} as separator and without {@code ..} and empty names. */
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
