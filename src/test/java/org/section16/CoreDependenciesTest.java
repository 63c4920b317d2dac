package org.section16;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.antlr.v4.runtime.Parser;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.section16.testing.Dependency;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A user of the library gets the ANTLR runtime and JSpecify's annotations, and nothing else. */
class CoreDependenciesTest {
  private static final List<String> CORE =
      List.of(
          "org.section16",
          "org.section16.model",
          "org.section16.antlr",
          "org.section16.internal",
          "org.section16.check",
          "org.section16.edgar");

  @Test
  void onlyTheAntlrRuntimeAndJSpecifyAreNeededAtRunTime() throws Exception {
    NodeList dependencies =
        (NodeList)
            XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                    "/project/dependencies/dependency[not(optional='true') and not(scope='test')]",
                    DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new File("pom.xml")),
                    XPathConstants.NODESET);

    List<String> artifacts = new ArrayList<>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      artifacts.add(
          ((Element) dependencies.item(i))
              .getElementsByTagName("artifactId")
              .item(0)
              .getTextContent());
    }
    assertThat(artifacts).containsExactly("antlr4-runtime", "jspecify");
  }

  @Test
  void theCoreUsesNothingElse() throws Exception {
    List<String> foreign = new ArrayList<>();
    boolean seen = false;
    for (Dependency dependency : Dependency.ofPackages()) {
      if (isCore(dependency.from())) {
        seen = true;
        if (!isAllowed(dependency.to())) {
          foreign.add(dependency.from() + " -> " + dependency.to());
        }
      }
    }

    assertThat(seen).isTrue();
    assertThat(foreign).isEmpty();
  }

  @Test
  void aFilingIsParsedWithTheseAlone() throws Exception {
    try (URLClassLoader library = library()) {
      Method parse = library.loadClass("org.section16.Section16").getMethod("parse", Path.class);

      Object result = parse.invoke(null, Path.of("testdata/filings/form4-option-exercise.md"));

      assertThat(result.toString()).contains("QUALYS, INC.");
    }
  }

  private static URLClassLoader library() {
    URL[] places = {
      place(Section16.class), place(Parser.class), place(NullMarked.class),
    };
    return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static boolean isCore(String name) {
    return CORE.contains(name) || name.startsWith("org.section16.internal.");
  }

  private static boolean isAllowed(String name) {
    return isCore(name)
        || name.startsWith("java.")
        || name.startsWith("javax.xml.stream")
        || name.startsWith("org.antlr.v4.runtime")
        || name.equals("org.jspecify.annotations");
  }
}
