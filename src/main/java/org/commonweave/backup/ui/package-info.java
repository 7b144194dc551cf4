/// The page on which administrators have backups made, and fetch them.
@NullMarked
package org.commonweave.backup.ui;

import org.jspecify.annotations.NullMarked;
