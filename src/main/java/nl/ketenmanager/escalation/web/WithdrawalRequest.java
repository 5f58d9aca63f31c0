package nl.ketenmanager.escalation.web;

import org.jspecify.annotations.Nullable;

/** Why a case is taken back. */
record WithdrawalRequest(@Nullable String reason) {}
