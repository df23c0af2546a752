package dev.rapport.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much may be asked. The defaults are far above what people at keyboards do, and below what stops a service.
@ConfigMapping(prefix = "rapport.gateway.limits")
interface LimitConfig {

    /// Requests from one network address; an office may share one.
    Address address();

    /// Requests under one API key or one session.
    Caller caller();

    interface Address {
        /// Requests a second in the long run; 0 sets no limit.
        @WithDefault("200")
        int perSecond();

        /// Requests that may come at once after a quiet time.
        @WithDefault("2000")
        int burst();
    }

    interface Caller {
        /// Requests a second in the long run; 0 sets no limit.
        @WithDefault("100")
        int perSecond();

        /// Requests that may come at once after a quiet time.
        @WithDefault("1000")
        int burst();
    }
}
