package org.commonweave.member.token;

import org.commonweave.member.Secret;

/// A token that has just been made.
///
/// @param secret what the program sends; told this one time
public record IssuedToken(TokenDetails details, Secret secret) {}
