/** Views of a document's parse tree, for those who change the grammar or write visitors. */
@NullMarked
package org.section16.output.tree;

import org.jspecify.annotations.NullMarked;
