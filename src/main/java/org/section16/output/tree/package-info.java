/** Shows parse trees, for people who change the grammar or write visitors. */
@NullMarked
package org.section16.output.tree;

import org.jspecify.annotations.NullMarked;
