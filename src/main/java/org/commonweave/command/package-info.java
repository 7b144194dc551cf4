/// What the jar does besides serving: one thing at a time, asked for on the command line.
@NullMarked
package org.commonweave.command;

import org.jspecify.annotations.NullMarked;
