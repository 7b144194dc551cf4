/// The pages on which people join, sign in and look after their account.
@NullMarked
package org.commonweave.member.ui;

import org.jspecify.annotations.NullMarked;
