package org.section16.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** An archive of a few documents. */
final class Archive {
  private static final List<String> ENDINGS = List.of(".zip", ".tar", ".tar.gz", ".tgz");
  private static final List<String> NAMES = List.of("b.md", "c/d.txt", "../e.md", "f.html");

  private final String ending;
  private final int documents;
  private final byte[] bytes;

  private Archive(String ending, int documents, byte[] bytes) {
    this.ending = ending;
    this.documents = documents;
    this.bytes = bytes;
  }

  /** What the names of such files end with. */
  String ending() {
    return ending;
  }

  /** How many documents are in it. */
  int documents() {
    return documents;
  }

  /** What it holds. */
  byte[] bytes() {
    return bytes;
  }

  /** An archive with {@code document} and others. */
  static Archive of(String document, RandomGenerator random) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    // What is no Unicode text cannot be written as UTF-8: it becomes a question mark.
    files.put("a.md", document.getBytes(UTF_8));
    int others = random.nextInt(NAMES.size());
    for (String name : NAMES.subList(0, others)) {
      files.put(name, "FORM 4\n".getBytes(UTF_8));
    }
    String ending = ENDINGS.get(random.nextInt(ENDINGS.size()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (ending.equals(".zip")) {
      writeZip(files, bytes);
    } else if (ending.equals(".tar")) {
      writeTar(files, bytes);
    } else {
      writeTar(files, new GZIPOutputStream(bytes));
    }
    return new Archive(ending, files.size(), bytes.toByteArray());
  }

  private static void writeZip(Map<String, byte[]> files, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }

  private static void writeTar(Map<String, byte[]> files, OutputStream out) throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
  }
}
