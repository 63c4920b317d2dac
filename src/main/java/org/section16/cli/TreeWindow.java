package org.section16.cli;

import java.awt.AWTError;
import java.awt.Graphics;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.antlr.v4.gui.TreeTextProvider;
import org.antlr.v4.gui.TreeViewer;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.Tree;
import org.section16.output.tree.DocumentTree;

/** ANTLR's own window for a parse tree, with long texts shortened. */
final class TreeWindow {
  private static final int MAX_LABEL_LENGTH = 20;

  private TreeWindow() {}

  /** Returns whether there is a display to open a window on. */
  static boolean isPossible() {
    try {
      return !GraphicsEnvironment.isHeadless()
          && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
    } catch (AWTError | LinkageError e) {
      return false; // the display cannot be reached, or this Java has no window system
    }
  }

  /**
   * Opens a window that shows {@code tree}.
   *
   * @throws InterruptedException if the thread is interrupted before the window is open
   */
  static JFrame open(String file, DocumentTree tree) throws InterruptedException {
    List<String> rules = tree.ruleNames();
    TreeViewer viewer = new WideTreeViewer(rules, tree.root());
    viewer.setTreeTextProvider(new Labels(tree));
    viewer.setTree(tree.root()); // repeats the layout, with these labels
    try {
      JFrame window = viewer.open().get();
      SwingUtilities.invokeAndWait(() -> enlarge(window, file));
      return window;
    } catch (ExecutionException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Waits until {@code window} is closed.
   *
   * @throws InterruptedException if the thread is interrupted before that
   */
  static void awaitClosed(JFrame window) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    window.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent e) {
            closed.countDown();
          }
        });
    if (window.isDisplayable()) {
      closed.await();
    }
  }

  private static void enlarge(JFrame window, String title) {
    window.setTitle(title);
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    window.setSize(screen.width * 9 / 10, screen.height * 9 / 10);
    window.setLocationRelativeTo(null);
  }

  /**
   * Paints only the visible nodes: the tree of a filing is wider than X11's coordinates, so distant
   * nodes would wrap around and reappear.
   */
  private static final class WideTreeViewer extends TreeViewer {
    private static final long serialVersionUID = 1L;

    WideTreeViewer(List<String> rules, Tree tree) {
      super(rules, tree);
    }

    @Override
    protected void paintBox(Graphics graphics, Tree node) {
      Rectangle visible = graphics.getClipBounds();
      if (visible == null || getBoundsOfNode(node).intersects(visible)) {
        super.paintBox(graphics, node);
      }
    }
  }

  private static final class Labels implements TreeTextProvider {
    private final DocumentTree tree;

    Labels(DocumentTree tree) {
      this.tree = tree;
    }

    @Override
    public String getText(Tree node) {
      return tree.label((ParseTree) node, MAX_LABEL_LENGTH);
    }
  }
}
