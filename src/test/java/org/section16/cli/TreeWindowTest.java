package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import org.antlr.v4.gui.TreeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.section16.output.tree.DocumentTree;

/** Runs only with a display; saves a picture of the window in {@code target}. */
final class TreeWindowTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  @BeforeEach
  void needsADisplay() {
    assumeTrue(TreeWindow.isPossible(), "no display");
  }

  @Test
  @Timeout(60)
  void theWindowPaintsTheTreeAndListsItsSections() throws Exception {
    JFrame window = TreeWindow.open("filing.md", DocumentTree.of(Files.readString(SAMPLE)));
    try {
      BufferedImage picture = paint(window, "target/tree-window.png");

      assertThat(window.getTitle()).isEqualTo("filing.md");
      JTree list = only(window, JTree.class);
      List<String> rows = new ArrayList<>();
      for (int i = 0; i < list.getRowCount(); i++) {
        rows.add(list.getPathForRow(i).getLastPathComponent().toString());
      }
      assertThat(rows).contains("section#nonDerivativeTable");
      TreeViewer viewer = only(window, TreeViewer.class);
      assertThat(viewer.getWidth()).isGreaterThan(10_000);
      assertThat(inkOf(viewer, picture, window)).isGreaterThan(500);
    } finally {
      SwingUtilities.invokeAndWait(window::dispose);
    }
  }

  @Test
  @Timeout(60)
  void waitingEndsWhenTheWindowIsClosed() throws Exception {
    JFrame window = TreeWindow.open("row.md", DocumentTree.of("| Common Stock |", "row"));
    Thread waiting =
        new Thread(
            () -> {
              try {
                TreeWindow.awaitClosed(window);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    waiting.start();
    waiting.join(500);
    assertThat(waiting.isAlive()).isTrue();

    SwingUtilities.invokeAndWait(window::dispose);

    waiting.join(TimeUnit.SECONDS.toMillis(30));
    assertThat(waiting.isAlive()).isFalse();
  }

  private static BufferedImage paint(JFrame window, String file) throws Exception {
    BufferedImage picture =
        new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
    SwingUtilities.invokeAndWait(
        () -> {
          window.validate();
          Graphics2D graphics = picture.createGraphics();
          window.paint(graphics);
          graphics.dispose();
        });
    ImageIO.write(picture, "png", new File(file));
    return picture;
  }

  /** Counts the dark pixels of the visible tree: letters and edges. */
  private static int inkOf(TreeViewer viewer, BufferedImage picture, JFrame window) {
    var visible = SwingUtilities.convertRectangle(viewer, viewer.getVisibleRect(), window);
    int ink = 0;
    for (int x = visible.x; x < visible.x + visible.width; x++) {
      for (int y = visible.y; y < visible.y + visible.height; y++) {
        Color color = new Color(picture.getRGB(x, y));
        if (color.getRed() + color.getGreen() + color.getBlue() < 300) {
          ink++;
        }
      }
    }
    return ink;
  }

  private static <T extends Component> T only(Container container, Class<T> type) {
    List<T> found = new ArrayList<>();
    collect(container, type, found);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static <T extends Component> void collect(
      Container container, Class<T> type, List<T> found) {
    for (Component component : container.getComponents()) {
      if (type.isInstance(component)) {
        found.add(type.cast(component));
      }
      if (component instanceof Container inner) {
        collect(inner, type, found);
      }
    }
  }
}
