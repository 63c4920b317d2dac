package org.section16.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.section16.Section16;

/**
 * What uses what among the program's classes, as the JDK's {@code jdeps} finds it.
 *
 * @param from name of a package or class
 * @param to name of the package or class that it uses
 */
public record Dependency(String from, String to) {
  private static final Pattern LINE = Pattern.compile(" +(?<from>\\S+) +-> (?<to>\\S+) .*");

  /** The packages that each package uses, also those of libraries. */
  public static List<Dependency> ofPackages() {
    return run("-verbose:package");
  }

  /** The classes that each class uses, also those of libraries. */
  public static List<Dependency> ofClasses() {
    return run("-verbose:class");
  }

  private static List<Dependency> run(String level) {
    StringWriter out = new StringWriter();
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            "--multi-release",
            "base",
            level,
            "-filter:none",
            classes().toString());
    return out.toString()
        .lines()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .map(line -> new Dependency(line.group("from"), line.group("to")))
        .toList();
  }

  private static Path classes() {
    try {
      return Path.of(Section16.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
