package nl.ketenmanager.chain.web;

import java.time.Instant;
import java.util.List;

/** When something ends, and what the chain must arrange because of it. */
record EndingView(long id, Instant until, List<String> attention) {}
