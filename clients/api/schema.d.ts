// Written by `npm run generate -w clients/api` from docs/api/pickgo.v1.json; not to be edited.
export interface paths {
    "/api/members/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs in: an access token, and a refresh cookie. */
        post: operations["LogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A fresh access token for the refresh cookie, which is replaced. */
        post: operations["RenewTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session of the refresh cookie. */
        post: operations["LogOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a link to set a new password; says nothing about whether the address is a member's. */
        post: operations["AskPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/password/reset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a password by the link; all log-ins end, and the member is told by mail. */
        post: operations["ConfirmPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the password; all other log-ins end, and the member is told by mail. */
        put: operations["ChangePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the address by the code; all other log-ins end, and both addresses are told. */
        put: operations["ChangeEmail"];
        /** Sends a code to the address wanted; needs the present password. */
        post: operations["AskEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/images/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member's picture. */
        get: operations["GetImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has everything imported that runs on some days; followed as an operation. */
        post: operations["StartImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to what and when, the newest first. */
        get: operations["ListAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/venues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A venue; what is played there is listed with its number as venueId. */
        get: operations["GetVenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/images/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of the catalogue; its address changes with it. */
        get: operations["GetPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/refund-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What canceling would cost, step by step, if seats were booked now. */
        get: operations["GetRefundTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys (RFC 7517) with which a door checks tickets without asking. */
        get: operations["GetTicketKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds reservations by code, ticket, order, payment key, mail address or nickname; leaves an entry for each member found. */
        get: operations["FindReservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reservations/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives up anybody's paid seats, also after the deadline, and may keep no fee. */
        post: operations["RefundReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/tickets/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the holder of a ticket in, once. */
        post: operations["CheckTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the member is logged in, the log-in used last first. */
        get: operations["ListSessions"];
        put?: never;
        post?: never;
        /** Ends every log-in but this one. */
        delete: operations["EndOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one log-in, within a second on every server. */
        delete: operations["EndSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/login/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to show a passkey; it answers once, within five minutes. */
        post: operations["AskForPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/login/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs in with a passkey, which counts as two factors. */
        post: operations["LogInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The member's passkeys, the oldest first. */
        get: operations["ListPasskeys"];
        put?: never;
        /** Adds the passkey that the browser made; the member is told by mail. */
        post: operations["AddPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to make a passkey; needs a log-in of just now, the present password, or an operator's second factor. */
        post: operations["AskToAddPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a passkey another name. */
        put: operations["RenamePasskey"];
        post?: never;
        /** Deletes a passkey; the member is told by mail. */
        delete: operations["DeletePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/login/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a log-in with a code of the app or a recovery code, in the browser that began it. */
        post: operations["PassSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/login/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to set up the first second factor, in a log-in that needs one. */
        post: operations["EnrolAtLogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/login/second-factor/enrolment/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the set-up with a first code, and the log-in with it; the recovery codes are shown this once. */
        post: operations["ConfirmAtLogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/login/second-factor/enrolment/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to make a passkey as the first second factor, in a log-in that needs one. */
        post: operations["AskForPasskeyAtLogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/login/second-factor/enrolment/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the passkey that the browser made, and ends the log-in with it. */
        post: operations["AddPasskeyAtLogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the operator's second factor stands. */
        get: operations["GetSecondFactor"];
        put?: never;
        post?: never;
        /** Removes the authenticator app and the recovery codes. */
        delete: operations["DeleteSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to set up an authenticator app; needs a log-in of just now, the present password, or the second factor. */
        post: operations["EnrolSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/second-factor/enrolment/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the set-up with a first code; the recovery codes are shown this once. */
        post: operations["ConfirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Other recovery codes, shown this once; those before end. */
        post: operations["ReplaceRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a code again, before something grave. */
        post: operations["ShowSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/second-factor/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to show one of the member's passkeys again. */
        post: operations["AskForPasskeyAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/second-factor/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a passkey again, before something grave. */
        post: operations["ShowPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/email/send-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a six-digit code to an address. */
        post: operations["SendEmailCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/email/verify-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves an address by the code that was sent to it, in the browser that asked. */
        post: operations["VerifyEmailCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a member of whoever proved the address. */
        post: operations["SignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked of everybody who signs up, with the versions of the texts in force. */
        get: operations["ListConsentQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The member's own profile. */
        get: operations["GetMe"];
        /** Changes the member's own profile. */
        put: operations["UpdateMe"];
        post?: never;
        /** Ends the membership: what the law keeps moves apart, everything else is erased at once. */
        delete: operations["Leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept of the member, as a file. */
        get: operations["ExportMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the member agreed to, as it stands. */
        get: operations["ListConsents"];
        /** Gives or withdraws consents; what is not named stays. */
        put: operations["UpdateConsents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts another picture beside the name: JPEG, PNG or WebP, at most 10 MB and 25 million pixels. Its middle is kept as a square. */
        put: operations["ChangeImage"];
        post?: never;
        /** Takes the picture away. */
        delete: operations["RemoveImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The apps that may act for the member, the newest first. */
        get: operations["ListConnectedApps"];
        put?: never;
        /** Says yes or no to an app; the browser then goes on where it is told. */
        post: operations["AnswerAppRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/apps/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back what an app was allowed; its tokens end within a second on every server. */
        delete: operations["DisconnectApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/apps/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an app that sent the member here asks for. */
        post: operations["DescribeAppRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose log-ins are offered beside a password. */
        get: operations["ListSocialProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth/{provider}/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends the browser to a provider, which sends it back to the client's page /social. */
        get: operations["BeginSocialLogIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth/kakao/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kakao tells that somebody ended the connection there; its admin key proves it. */
        post: operations["ReceiveKakaoUnlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/social": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How this browser, which came back from a provider, goes on. */
        get: operations["FindSocialVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/social/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs in whom the provider knows and we know. */
        post: operations["SocialLogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/social/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a member of whom the provider knows and we do not, and logs them in. */
        post: operations["SocialSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The providers that the member can log in with. */
        get: operations["ListConnections"];
        put?: never;
        /** Connects what this browser came back with from a provider. */
        post: operations["Connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/connections/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where the browser goes to connect a provider; needs the present password. */
        post: operations["AskConnection"];
        /** Takes a provider's log-in away from the account. */
        delete: operations["Disconnect"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/members/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a member out of everything within a second. */
        post: operations["LockMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/members/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a member in again. */
        post: operations["UnlockMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/members/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes another operator's authenticator app, recovery codes and passkeys away and ends the log-ins; the next one sets up a new second factor. */
        delete: operations["ResetSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All clients by name, disabled ones too. */
        get: operations["ListClients"];
        put?: never;
        /** Lets a program of somebody else ask for tokens; its secret is shown this once. */
        post: operations["AddClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One client. */
        get: operations["GetClient"];
        /** Changes what a client may do; with something taken away its tokens end. */
        put: operations["EditClient"];
        post?: never;
        /** Keeps a client out; its tokens end within a second on every server. */
        delete: operations["DisableClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clients/{clientId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a client in again; its tokens of before stay ended. */
        post: operations["EnableClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clients/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another secret, shown this once; the one before is believed too. */
        post: operations["ChangeClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clients/{clientId}/secrets/previous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Believes only the newest secret from now on. */
        delete: operations["EndPreviousClientSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a session is sold. */
        get: operations["GetSessionSettings"];
        /** Changes how a session is sold, and who plays in it. */
        put: operations["EditSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what areas cost in a session, for reservations from now on. */
        put: operations["EditSessionPrices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/performances/{id}/refund-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What canceling a performance costs. */
        get: operations["GetPerformanceTerms"];
        /** Gives a performance refund terms of its own, for reservations from now on. */
        put: operations["EditPerformanceTerms"];
        post?: never;
        /** The shop's refund terms hold for a performance again, for reservations from now on. */
        delete: operations["ResetPerformanceTerms"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/performances/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a performance costs, and what costs something else in a session. */
        get: operations["GetPrices"];
        /** Says what every area of a performance costs, for reservations from now on. */
        put: operations["EditPrices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The venues, by name. */
        get: operations["ListVenues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/venues/{id}/performances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is played at a venue, the latest run first. */
        get: operations["ListVenuePerformances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/venues/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seating plans that a venue keeps, all versions, newest first. */
        get: operations["ListVenuePlans"];
        put?: never;
        /** A venue keeps a seating plan: the first of its name, or its next version. */
        post: operations["AddVenuePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/venues/{id}/plans/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same from a table of seats: area, row, seat, x, y, mark, grade. */
        post: operations["AddVenuePlanCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A seating plan, as it can be uploaded again. */
        get: operations["GetVenuePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/plans/{id}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seats of a plan as a table: area, row, seat, x, y, mark, grade. */
        get: operations["GetVenuePlanCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/performances/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seats that a performance has. */
        get: operations["GetPerformancePlan"];
        /** A performance takes a copy of a venue's plan, as long as nobody can have a seat of it. */
        put: operations["TakePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/performances/{id}/plan/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seats that a performance has, as a table. */
        get: operations["GetPerformancePlanCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Long work, the newest first, without its problems. */
        get: operations["ListOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an operation is. */
        get: operations["GetOperation"];
        put?: never;
        post?: never;
        /** Asks an operation to stop after the record that it is at; what is done stays done. */
        delete: operations["CancelOperation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches the published posts. */
        get: operations["ListPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/popular": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is on sale, most viewed first. */
        get: operations["ListPopularPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/opening-soon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has a session whose sale opens later, soonest first. */
        get: operations["ListOpeningSoon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be meant by what was typed so far, eight at most. */
        get: operations["ListSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole sales page; counts as one view a day. */
        get: operations["GetPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{postId}/opening.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The opening of a sale as an entry for calendars, with an alarm ten minutes before (RFC 5545). */
        get: operations["GetOpening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who sells, and the texts in force. */
        get: operations["ListLegalPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One text as HTML; older and coming versions by number. */
        get: operations["GetLegalPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The member's place; asking is a sign of life. */
        get: operations["GetPlace"];
        put?: never;
        /** Takes a place; joining again answers the same place. */
        post: operations["JoinQueue"];
        /** Gives up the place or the pass, and the seats that were only held. */
        delete: operations["LeaveQueue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/queue/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What anybody needs to check the draw of the lobby. */
        get: operations["GetDraw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Joins, and follows the place as server-sent events: wait, ready, refused. */
        get: operations["StreamPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waiting rooms in which something happened lately. */
        get: operations["ListQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/queues/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions whose sale is to open, or is open, the nearest opening first; without the figures of their rooms. */
        get: operations["ListSales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/queues/{id}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a member's place or pass away; the seats that were only held are free again. */
        delete: operations["RevokePlace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One waiting room with its figures. */
        get: operations["GetQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/queues/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets rate and capacity by hand; null gives them back to policy and session. */
        put: operations["SetAdmissionRate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/queues/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops admission; who waits keeps the place. */
        post: operations["PauseQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/queues/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Admits again, and takes new members again. */
        post: operations["ResumeQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/queues/{id}/drain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes nobody new; who waits is still admitted. */
        post: operations["DrainQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The areas and the state of every seat. */
        get: operations["GetSeatMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seat map at the first system's path. */
        get: operations["GetAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/areas/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seat map, then every change, as server-sent events: snapshot, seats, refused. */
        get: operations["StreamSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes seats for some minutes: those named or the best, all of them or none. */
        post: operations["HoldSeats"];
        /** Lets go of held seats, or of all. */
        delete: operations["ReleaseSeats"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/holds/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the held seats more time, once. */
        post: operations["ExtendHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions/{id}/blocked-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seats that are kept from sale. */
        get: operations["ListBlockedSeats"];
        put?: never;
        /** Keeps seats from sale: all of them or none. */
        post: operations["BlockSeats"];
        /** Puts seats on sale again. */
        delete: operations["UnblockSeats"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a reservation of seats that the member holds: those named, or all. */
        post: operations["ReserveSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The member's reservations, newest first. */
        get: operations["ListMyReservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reservation of the member. */
        get: operations["GetReservation"];
        put?: never;
        post?: never;
        /** Goes back before paying: the seats are free again. */
        delete: operations["DeleteReservation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/refund-quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What giving up seats would cost and give back now. */
        get: operations["QuoteRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives up paid seats and sends their money back. */
        post: operations["CancelReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ticket a seat, once paid. */
        get: operations["GetTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reservations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of one reservation, with its timeline; leaves an entry for its owner. */
        get: operations["InspectReservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reservations/{id}/tickets/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the tickets to their owner once more. */
        post: operations["ResendTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reservations/{id}/refund-quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What giving up anybody's seats would cost and give back now, also after the deadline. */
        get: operations["QuoteOperatorRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts paying a reservation; while a payment of it is open, answers that one. */
        post: operations["StartPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms a payment when the buyer comes back from the gateway; 202 while its answer is unknown. */
        post: operations["ConfirmPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From the gateway: something about a payment changed. */
        post: operations["ReceivePaymentWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The member's payments, newest first. */
        get: operations["ListMyPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One payment of the member. */
        get: operations["GetPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/payments/unsettled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the gateway still owes an answer for, oldest first. */
        get: operations["ListUnsettledPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/payments/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the gateway asked again, now and from the start. */
        post: operations["RetryUnsettledPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reviews below a post, a page at a time. */
        get: operations["ListReviews"];
        put?: never;
        /** Writes the member's one review: after the performance, or before it without a ticket where the post lets that be. */
        post: operations["WriteReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes the member's review anew. */
        put: operations["EditReview"];
        post?: never;
        /** Takes the member's review away, with its likes. */
        delete: operations["DeleteReview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/reviews/{reviewId}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Likes somebody else's review; a second time changes nothing. */
        post: operations["LikeReview"];
        /** Takes a like back; where there is none, nothing changes. */
        delete: operations["UnlikeReview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/reviews/{reviewId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells operators that something is wrong with a review; a second time changes nothing. */
        post: operations["ReportReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What members reported and is not hidden, the most reported first; or what is hidden. */
        get: operations["ListReportedReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reviews/{id}/hidden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hides a review from everybody but its author, who reads why. */
        put: operations["HideReview"];
        post?: never;
        /** Shows a hidden review again. */
        delete: operations["ShowReview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/posts/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says who may write reviews below a post, from now on. */
        put: operations["EditReviewRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What an account may do.
         * @enum {unknown}
         */
        AccountRole: "User" | "Admin";
        /**
         * @description What kind of caller an Actor is.
         * @enum {unknown}
         */
        ActorKind: "Guest" | "Member" | "Operator" | "Client" | "System";
        AddClientRequest: {
            /** @description 1 to 60 characters, as members read it when they are asked. */
            name: string;
            /** @description Whether it can keep a secret. */
            kind: components["schemas"]["OAuthClientKind"];
            /** @description How it may come by tokens: client_credentials, authorization_code, refresh_token, device_code. */
            grants: string[];
            /** @description Where members are sent back to, letter for letter: https, or http on the member's own machine. */
            redirectUris: string[];
            /** @description What it may be allowed. */
            scopes: string[];
        };
        AddedClientView: {
            /** @description Its public name. */
            clientId: string;
            /** @description Shown this once; null for a public client. */
            clientSecret: null | string;
        };
        AddPasskeyRequest: {
            /** @description The browser's answer, as WebAuthn Level 3 writes it in JSON. */
            credential: components["schemas"]["JsonElement"];
            /** @description 1 to 40 characters, for the member to know it by. */
            name: string;
        };
        /** @description A review as operators see it. */
        AdminReviewView: {
            /**
             * Format: int64
             * @description Number of the review.
             */
            id: number;
            /**
             * Format: int64
             * @description Number of the post below which it stands.
             */
            postId: number;
            /** @description Its headline. */
            postTitle: string;
            /**
             * Format: int64
             * @description Number of its author.
             */
            memberId: number;
            /** @description Name of its author. */
            nickname: string;
            /**
             * Format: int32
             * @description 1 to 5.
             */
            stars: number;
            /** @description As plain text, with line breaks. */
            text: string;
            /** @description Whether its author had been there with a ticket. */
            withTicket: boolean;
            /**
             * Format: date-time
             * @description When it was written, UTC.
             */
            createdAt: string;
            /**
             * Format: int32
             * @description How many members like it.
             */
            likes: number;
            /** @description What members said is wrong with it, newest first; twenty at most. */
            reports: components["schemas"]["ReviewReportView"][];
            /**
             * Format: int32
             * @description How many said so.
             */
            reportCount: number;
            /**
             * Format: date-time
             * @description Since when it is hidden, UTC; null: it is not.
             */
            hiddenAt: null | string;
            /** @description What its author reads about why. */
            hiddenReason: null | string;
        };
        AdminVenueView: {
            /**
             * Format: int64
             * @description Number of the venue.
             */
            id: number;
            /** @description Its name. */
            name: string;
            /** @description Hall in it; null where the venue is one. */
            hall: null | string;
            /** @description Where it is. */
            address: string;
            /**
             * Format: int32
             * @description How many seating plans it keeps, all versions counted.
             */
            plans: number;
        };
        /**
         * @description The policies to choose from.
         * @enum {unknown}
         */
        AdmissionPolicyName: "Fixed" | "ThroughputInterpolation" | "Adaptive";
        AnswerAppRequest: {
            /** @description That the page was called with. */
            ticket: string;
            /** @description Whether the member lets the app do what it asks for. */
            agree: boolean;
        };
        /** @description What a member is asked about an app. */
        AppRequestView: {
            /** @description Public name of the app. */
            clientId: string;
            /** @description What it calls itself. */
            name: string;
            /** @description What it wants to be allowed; what this member cannot give is left out. */
            scopes: string[];
            /** @description Whether nobody need be asked: the member has agreed to all of it before and the app can prove that it is itself, or it is our own. */
            agreed: boolean;
        };
        AppTicketRequest: {
            /** @description That the page was called with. */
            ticket: string;
        };
        /**
         * @description Whether an area has seats, or places that are numbered by entry order and bought by count.
         * @enum {unknown}
         */
        AreaKind: "Seated" | "Standing";
        /** @description Where an area stands on the seat map, in house units; the stage is at the top centre. */
        AreaLayoutView: {
            /**
             * Format: double
             * @description Left edge.
             */
            x: number;
            /**
             * Format: double
             * @description Top edge (nearest the stage).
             */
            y: number;
            /**
             * Format: double
             * @description Width of one seat's box.
             */
            seatWidth: number;
            /**
             * Format: double
             * @description Depth of one row.
             */
            seatHeight: number;
            /**
             * Format: double
             * @description Degrees about the area's centre; 0 faces the stage.
             */
            rotation: number;
            /**
             * Format: double
             * @description Radius of the rows' bend; 0 for straight rows.
             */
            curve: number;
        };
        /** @description What an area is to cost. */
        AreaPriceRequest: {
            /**
             * Format: int64
             * @description The area.
             */
            areaId: number;
            /** @description Price class. */
            grade: components["schemas"]["SeatGrade"];
            /**
             * Format: int64
             * @description Of one seat, whole KRW.
             */
            price: number;
        };
        /** @description What an area costs. */
        AreaPriceView: {
            /**
             * Format: int64
             * @description Number of the area.
             */
            areaId: number;
            /** @description Price class. */
            grade: components["schemas"]["SeatGrade"];
            /**
             * Format: int64
             * @description Of one seat, whole KRW.
             */
            price: number;
        };
        AreaView: {
            /**
             * Format: int64
             * @description Number of the area.
             */
            id: number;
            /** @description Its name, e.g. VIP. */
            name: string;
            /** @description Price class. */
            grade: components["schemas"]["SeatGrade"];
            /**
             * Format: int64
             * @description Of one seat, whole KRW.
             */
            price: number;
            /**
             * Format: int32
             * @description How many rows.
             */
            rows: number;
            /**
             * Format: int32
             * @description Seats in a row.
             */
            columns: number;
        };
        AskConnectionRequest: {
            /** @description The present password. */
            password: string;
            /** @description Path of the page to come back to. */
            returnUrl?: null | string;
        };
        AskEmailChangeRequest: {
            /** @description The address wanted. */
            email: string;
            /** @description The present password. */
            password: string;
        };
        AskResetRequest: {
            /** @description The member's address. */
            email: string;
        };
        /** @description One line of the audit trail, as operators read it. Where somebody called from is left out: it is personal, and nobody needs it to see what was done. */
        AuditEntryView: {
            /**
             * Format: int64
             * @description Rises with every entry.
             */
            id: number;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            at: string;
            /** @description What kind of caller. */
            actorKind: components["schemas"]["ActorKind"];
            /** @description The member's number, the client's name, or the name of a job; null for guests, who have only an address. */
            actorId: null | string;
            /** @description What was done, e.g. PauseQueue. */
            useCase: string;
            /** @description Kind of what it was done to. */
            subjectKind: string;
            /** @description What that is known by. */
            subjectId: string;
            /** @description Of the request, to look it up in the logs. */
            traceId: string;
            /** @description JSON: each changed property with what it was and what it became; null when there is none to show. */
            changes: null | string;
        };
        /** @description Asks for adjacent seats instead of naming them; where people stand, for the places that are let in first. */
        BestSeatsRequest: {
            /**
             * Format: int32
             * @description How many, side by side.
             */
            count: number;
            grade?: null | components["schemas"]["SeatGrade"];
            /**
             * Format: int64
             * @description In this area; absent: in any.
             */
            areaId?: null | number;
        };
        /** @description All blocked seats of a session, in the order of their numbers. */
        BlockedSeatsView: {
            /** @description All of them, in the order of their numbers. */
            seats: components["schemas"]["BlockedSeatView"][];
        };
        BlockedSeatView: {
            /**
             * Format: int32
             * @description Its number in the house.
             */
            seat: number;
            /** @description Name of its area. */
            area: string;
            /** @description Grade of the area. */
            grade: components["schemas"]["SeatGrade"];
            /** @description As the house calls it; empty where people stand. */
            row: string;
            /**
             * Format: int32
             * @description Column of its grid, from 1.
             */
            number: number;
            /** @description As the house calls it in its row; where people stand, the order in which they are let in. */
            label: string;
            /** @description Seats, or places by count. */
            kind: components["schemas"]["AreaKind"];
            /** @description Who keeps it from sale, as `operator:7`. */
            blockedBy: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            blockedAt: string;
        };
        BlockSeatsRequest: {
            /** @description Seat numbers, at most 500. */
            seats: null | number[];
        };
        BuyerView: {
            /**
             * Format: int64
             * @description Number of the member.
             */
            memberId: number;
            /** @description Empty where there is none any more. */
            nickname: string;
            /** @description Where mail goes; null where the account is closed. */
            email: null | string;
        };
        CancelReservationRequest: {
            /** @description Seats to give up; or … */
            seats: null | number[];
            /** @description In the member's words. */
            reason: null | string;
            /**
             * @description … true: all that are left.
             * @default false
             */
            all: boolean;
            /**
             * Format: int64
             * @description Whole KRW that the buyer was shown: another fee is refused. Absent: whatever it costs.
             */
            expectedFee?: null | number;
        };
        ChangeEmailRequest: {
            /** @description Six digits, as they were sent to the address wanted. */
            code: string;
        };
        ChangePasswordRequest: {
            /** @description The present password. */
            current: string;
            /** @description The next one: 8 to 128 characters, not among the first that are guessed. */
            new: string;
        };
        /** @description Whom to let in where. */
        CheckedTicketView: {
            /**
             * Format: int64
             * @description For which session.
             */
            sessionId: number;
            /** @description What is played. */
            performance: components["schemas"]["PerformanceBriefView"];
            /** @description Of the reservation that the ticket belongs to. */
            reservationCode: string;
            /**
             * Format: int32
             * @description Its number in the house.
             */
            seat: number;
            /** @description Name of the area. */
            area: string;
            /** @description Price class. */
            grade: components["schemas"]["SeatGrade"];
            /** @description As the house calls it; empty where people stand. */
            row: string;
            /**
             * Format: int32
             * @description Column of its grid, from 1.
             */
            number: number;
            /** @description As the house calls it in its row; where people stand, the order in which they are let in. */
            label: string;
            /** @description Seats, or places by count. */
            kind: components["schemas"]["AreaKind"];
            /**
             * Format: date-time
             * @description When its holder was let in, UTC.
             */
            usedAt: string;
        };
        CheckTicketRequest: {
            /** @description What the QR code says. */
            code: null | string;
        };
        /** @description A secret, shown this once. */
        ClientSecretView: {
            /** @description The secret. */
            clientSecret: string;
        };
        CodeRequest: {
            /** @description Six digits of the app, or a recovery code. */
            code: string;
        };
        /** @description The outcome of a confirm. */
        ConfirmedPaymentView: {
            /** @description Its code: the order id. */
            id: string;
            /** @description While it is Confirming the outcome is not known yet: ask for the payment again. */
            status: components["schemas"]["PaymentStatus"];
            reservation: null | components["schemas"]["ReservationView"];
        };
        ConfirmPaymentRequest: {
            /** @description As Toss sent it back. */
            paymentKey: string;
            /** @description As Toss sent it back. */
            orderId: string;
            /**
             * Format: int64
             * @description Only compared: the price is ours.
             */
            amount: number;
        };
        ConfirmResetRequest: {
            /** @description From the link in the mail. */
            token: string;
            /** @description The next one: 8 to 128 characters, not among the first that are guessed. */
            password: string;
        };
        /** @description An app that a member allowed to act for them. */
        ConnectedAppView: {
            /** @description Public name of the app. */
            clientId: string;
            /** @description What it calls itself. */
            name: string;
            /** @description What it may do. */
            scopes: string[];
            /**
             * Format: date-time
             * @description Since when, UTC.
             */
            connectedAt: string;
        };
        ConnectionsView: {
            /** @description Whether the account has a password; without one its last connection stays, and none can be added. */
            hasPassword: boolean;
            /** @description The oldest first. */
            connections: components["schemas"]["ConnectionView"][];
        };
        ConnectionView: {
            /** @description kakao, naver or google. */
            provider: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            connectedAt: string;
            /**
             * Format: date-time
             * @description When somebody logged in by it last, UTC; null: nobody did.
             */
            lastUsedAt: null | string;
        };
        ConsentQuestionView: {
            /** @description terms, privacy, age14, marketing-mail, marketing-push or marketing-night. */
            kind: string;
            /**
             * Format: int32
             * @description Of the text in force; the answer names it.
             */
            version: number;
            /** @description Whether one can be a member without it. */
            needed: boolean;
        };
        /** @description One answer to one question. */
        ConsentRequest: {
            /** @description What was asked: terms, privacy, age14, marketing-mail, marketing-push, marketing-night. */
            kind: string;
            /**
             * Format: int32
             * @description Of the text that was shown.
             */
            version: number;
            /** @description Whether it was agreed to. */
            given: boolean;
        };
        ConsentView: {
            /** @description terms, privacy, age14, marketing-mail, marketing-push or marketing-night. */
            kind: string;
            /** @description Whether one can be a member without it. */
            needed: boolean;
            /**
             * Format: int32
             * @description Version of the text in force.
             */
            inForce: number;
            /** @description Null where nothing was recorded: members from before there was a ledger. */
            given: null | boolean;
            /**
             * Format: int32
             * @description Of the text that was shown then.
             */
            version: null | number;
            /**
             * Format: date-time
             * @description When it was last given, withdrawn or confirmed, UTC.
             */
            at: null | string;
            way: null | components["schemas"]["ConsentWay"];
        };
        /** @enum {unknown} */
        ConsentWay: "SignUp" | "Settings" | "Reminder" | null;
        DrawNumberView: {
            /**
             * Format: int64
             * @description Who asks.
             */
            memberId: number;
            /**
             * Format: int64
             * @description Drawn by seed and member; the smaller, the further ahead.
             */
            number: number;
        };
        DrawSampleView: {
            /**
             * Format: int64
             * @description From 1.
             */
            place: number;
            /**
             * Format: int64
             * @description The draw number that stood there.
             */
            number: number;
        };
        DrawView: {
            /** @description SHA-256 of the seed, published before the draw. */
            commitment: string;
            /** @description Published after the draw. */
            seed: null | string;
            /**
             * Format: date-time
             * @description When the lobby became the line; null before.
             */
            drawnAt: null | string;
            /** @description How a place follows from seed and member. */
            formula: string;
            /**
             * Format: int64
             * @description How many were in the lobby.
             */
            total: number;
            /** @description What stood where: every place of a small lobby, evenly spaced ones of a large. */
            rankSamples: components["schemas"]["DrawSampleView"][];
            /** @description What was waited for. */
            session: components["schemas"]["QueuedSessionView"];
            mine: null | components["schemas"]["DrawNumberView"];
        };
        EditClientRequest: {
            /**
             * Format: int32
             * @description That was looked at.
             */
            version: number;
            /** @description 1 to 60 characters, as members read it when they are asked. */
            name: string;
            /** @description How it may come by tokens: client_credentials, authorization_code, refresh_token, device_code. */
            grants: string[];
            /** @description Where members are sent back to, letter for letter: https, or http on the member's own machine. */
            redirectUris: string[];
            /** @description What it may be allowed. */
            scopes: string[];
        };
        EditPricesRequest: {
            /**
             * Format: int32
             * @description As it was read.
             */
            version: number;
            /** @description What areas cost, each named once. */
            prices: null | components["schemas"]["AreaPriceRequest"][];
        };
        EditSessionRequest: {
            /**
             * Format: int32
             * @description As it was read.
             */
            version: number;
            /**
             * Format: date-time
             * @description When seats can be reserved from. It is not moved in the minute before it, nor to less than a minute ahead.
             */
            reserveOpenAt: string;
            /**
             * Format: date-time
             * @description Until when; absent: until the performance begins.
             */
            reserveCloseAt: null | string;
            /**
             * Format: int32
             * @description Seats one member may have, held and reserved together.
             */
            seatLimit: number;
            /**
             * Format: int32
             * @description How many may be inside choosing; absent: the configured default.
             */
            capacity: null | number;
            /** @description Whether a choice may not leave a single free seat between taken ones. */
            noOrphans: boolean;
            /**
             * @description Whether joining the waiting room asks for a proof of work; absent: no.
             * @default false
             */
            proofOfWork: boolean;
            /** @description Who plays in it, one line of at most 500 characters; empty: those of the performance; absent: as it was. */
            cast?: null | string;
        };
        EditTermsRequest: {
            /** @description Days before the performance (calendar days in Korea) and percent kept, which rises as the days fall; below the last it is closed. */
            schedule: null | {
                [key: string]: number;
            };
            /**
             * Format: int32
             * @description How long after booking canceling is free.
             */
            freeHours: number;
            /**
             * Format: int32
             * @description It is free only while more than this many days are left.
             */
            freeBeyondDays: number;
            /**
             * Format: int32
             * @description How long before the performance begins canceling ends.
             */
            closesMinutesBefore: number;
            /**
             * Format: int32
             * @description A performance that begins before this hour in Korea belongs to the evening before.
             */
            eveningEndsHour: number;
        };
        EmailProofView: {
            /** @description The only proof of the address, for half an hour. */
            signUpToken: string;
        };
        EnrolledLoginView: {
            /** @description For the Authorization header. */
            accessToken: string;
            /**
             * Format: int32
             * @description Its life in seconds.
             */
            expiresIn: number;
            /** @description Who logged in. */
            member: components["schemas"]["MemberView"];
            /** @description Shown this once. */
            recoveryCodes: string[];
        };
        EnrolmentView: {
            /** @description To type into the app, base 32. */
            secret: string;
            /** @description To open the app with (otpauth). */
            uri: string;
            /** @description The same to scan: a data URI. */
            qr: string;
        };
        ExportView: {
            /**
             * Format: date-time
             * @description When, UTC.
             */
            exportedAt: string;
            /** @description By feature. */
            data: Record<string, never>;
        };
        FoundReservationsView: {
            /** @description The newest first, at most 20. */
            items: components["schemas"]["FoundReservationView"][];
        };
        FoundReservationView: {
            /** @description As its owner sees it. */
            reservation: components["schemas"]["ReservationView"];
            /**
             * Format: int64
             * @description Number of its owner.
             */
            memberId: number;
            /** @description Of its owner; empty where there is none any more. */
            nickname: string;
        };
        /** @description Where the best seats are, and how the stage is seen from there. */
        FoundSeatsView: {
            /** @description Those that were found, without what was held before. */
            seats: number[];
            /** @description Name of their area. */
            area: string;
            /**
             * Format: int32
             * @description Their row in it; 1 is nearest the stage.
             */
            row: number;
            /** @description What the house calls it. */
            rowLabel: string;
            /** @description Which third of the house's width, as one looks at the stage. */
            side: components["schemas"]["SightSide"];
            /** @description Which third of its depth. */
            depth: components["schemas"]["SightDepth"];
            /**
             * Format: int32
             * @description How far the middle of the stage is from straight ahead.
             */
            degrees: number;
        };
        /** @description Seats of a grade that no live reservation has. */
        GradeCountView: {
            /** @description Price class. */
            grade: components["schemas"]["SeatGrade"];
            /**
             * Format: int32
             * @description How many are left.
             */
            seats: number;
        };
        HideReviewRequest: {
            /** @description What its author reads, 1 to 200 characters. */
            reason: string;
        };
        HoldSeatsRequest: {
            /** @description Seat numbers; or … */
            seats: null | number[];
            best: null | components["schemas"]["BestSeatsRequest"];
        };
        /** @description Seats the member holds now, all of them, and until when. */
        HoldView: {
            /** @description Seat numbers, all that the member holds. */
            seats: number[];
            /**
             * Format: date-time
             * @description When the hold ends, UTC.
             */
            expiresAt: string;
            found?: null | components["schemas"]["FoundSeatsView"];
        };
        /** Format: binary */
        IFormFile: string;
        /**
         * @description Where performances are imported from.
         * @enum {unknown}
         */
        ImportSource: "Kopis";
        JoinProofRequest: {
            /** @description As the refusal gave it. */
            challenge: string;
            /** @description One for each puzzle, in order. */
            numbers: number[];
        };
        JoinQueueRequest: {
            proof: null | components["schemas"]["JoinProofRequest"];
        };
        JsonElement: unknown;
        /**
         * @description What somebody reads.
         * @enum {unknown}
         */
        Language: "Ko" | "En";
        LeaveRequest: {
            /** @description The present password. */
            password: string;
        };
        LegalPageSummaryView: {
            /** @description Its address, e.g. `terms`. */
            page: string;
            /** @description Its heading. */
            title: string;
            /**
             * Format: int32
             * @description The version in force.
             */
            version: number;
            /**
             * Format: date
             * @description Since when, by the calendar of Korea.
             */
            effectiveOn: string;
            /** @description To be replaced before anything is sold. */
            sample: boolean;
        };
        LegalPagesView: {
            seller: null | components["schemas"]["SellerView"];
            /** @description In the order of the footer. */
            pages: components["schemas"]["LegalPageSummaryView"][];
        };
        LegalPageView: {
            /** @description Its address, e.g. `terms`. */
            page: string;
            /** @description Its heading. */
            title: string;
            /**
             * Format: int32
             * @description Counts from 1.
             */
            version: number;
            /**
             * Format: date
             * @description From this day on in Korea.
             */
            effectiveOn: string;
            /** @description Whether this version counts today. */
            inForce: boolean;
            /** @description No lawyer has seen it: to be replaced before anything is sold. */
            sample: boolean;
            /** @description The text, without its heading; nothing in it runs. */
            html: string;
            /** @description All there are, newest first. */
            versions: components["schemas"]["LegalVersionView"][];
        };
        LegalVersionView: {
            /**
             * Format: int32
             * @description Counts from 1.
             */
            version: number;
            /**
             * Format: date
             * @description From this day on in Korea.
             */
            effectiveOn: string;
        };
        LoginRequest: {
            /** @description The member's address. */
            email: string;
            /** @description The member's password. */
            password: string;
        };
        /** @description One log-in, as its owner sees it. */
        LoginSessionView: {
            /**
             * Format: int64
             * @description Number of the log-in.
             */
            id: number;
            /** @description Browser and system. */
            device: string;
            /** @description Network address where it was used last; null where that is not known. */
            address: null | string;
            /**
             * Format: date-time
             * @description When they logged in, UTC.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it was used last, UTC.
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description When it ends, however much it is used, UTC.
             */
            endsAt: string;
            /** @description Whether this is the log-in that asks. */
            current: boolean;
        };
        LoginView: {
            /** @description For the Authorization header. */
            accessToken: string;
            /**
             * Format: int32
             * @description Its life in seconds.
             */
            expiresIn: number;
            /** @description Who logged in. */
            member: components["schemas"]["MemberView"];
        };
        MemberImageView: {
            /** @description Address of the picture beside the name: another one for every picture. */
            imageUrl: string;
        };
        /** @description A member as the member sees it. */
        MemberView: {
            /**
             * Format: int64
             * @description Number of the member.
             */
            id: number;
            /** @description Address that the member logs in with. */
            email: string;
            /** @description Name that others see. */
            nickname: string;
            /** @description What the member may do. */
            role: components["schemas"]["AccountRole"];
            /** @description Of the mails that the member gets. */
            language: components["schemas"]["Language"];
            /** @description Address of the picture beside the name, to be kept for ever; null: none. */
            imageUrl: null | string;
            /**
             * Format: date-time
             * @description When the member signed up, UTC.
             */
            createdAt: string;
        };
        NextStepView: {
            /** @description Where the browser goes back to the app; null where a device waits. */
            continueAt: null | string;
            /** @description Of the waiting device, to be sent to `/connect/verify`; null for a browser. */
            userCode: null | string;
        };
        /**
         * @description Whether a client can keep a secret: a server can, a phone or a page cannot.
         * @enum {unknown}
         */
        OAuthClientKind: "Confidential" | "Public";
        /** @description A client, as operators see it. */
        OAuthClientView: {
            /** @description Its public name. */
            clientId: string;
            /** @description As members read it when they are asked. */
            name: string;
            /** @description Whether it can keep a secret. */
            kind: components["schemas"]["OAuthClientKind"];
            /** @description How it may come by tokens. */
            grants: string[];
            /** @description Where members are sent back to. */
            redirectUris: string[];
            /** @description What it may be allowed. */
            scopes: string[];
            /**
             * Format: int32
             * @description How many secrets are believed now: 0 to 2.
             */
            secrets: number;
            /**
             * Format: date-time
             * @description When it was added, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when it may do nothing, UTC; null: it may.
             */
            disabledAt: null | string;
            /**
             * Format: int32
             * @description Rises with every change; a change names the one that it was made from.
             */
            version: number;
        };
        /** @enum {unknown} */
        OperationState: "Queued" | "Running" | "Done" | "Failed" | "Canceled";
        OperationView: {
            /**
             * Format: int64
             * @description To follow it by.
             */
            id: number;
            /** @description What is done. */
            kind: string;
            /** @description Whether it waits, runs or has ended, and how. */
            state: components["schemas"]["OperationState"];
            /**
             * Format: date-time
             * @description When somebody asked for it.
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            endedAt: null | string;
            /**
             * Format: int32
             * @description Records that are done.
             */
            done: number;
            /**
             * Format: int32
             * @description Records there are; 0 while that is not known.
             */
            total: number;
            /** @description Whether it stops after the record that it is at. */
            cancelAsked: boolean;
            /** @description What became of the records, by name. */
            counts: {
                [key: string]: number;
            };
            /** @description What is wrong with which record, the first 1,000. */
            problems: components["schemas"]["ProblemView"][];
            /** @description Code of what ended it. */
            failure: null | string;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfAdminReviewView: {
            /** @description What is on the page. */
            items: components["schemas"]["AdminReviewView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfAdminVenueView: {
            /** @description What is on the page. */
            items: components["schemas"]["AdminVenueView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfAuditEntryView: {
            /** @description What is on the page. */
            items: components["schemas"]["AuditEntryView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfOperationView: {
            /** @description What is on the page. */
            items: components["schemas"]["OperationView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfPaymentView: {
            /** @description What is on the page. */
            items: components["schemas"]["PaymentView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfPostSummaryView: {
            /** @description What is on the page. */
            items: components["schemas"]["PostSummaryView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfReservationView: {
            /** @description What is on the page. */
            items: components["schemas"]["ReservationView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfSaleView: {
            /** @description What is on the page. */
            items: components["schemas"]["SaleView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfUnsettledView: {
            /** @description What is on the page. */
            items: components["schemas"]["UnsettledView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfVenuePerformanceView: {
            /** @description What is on the page. */
            items: components["schemas"]["VenuePerformanceView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        /** @description One page of a list; `page` counts from 1. */
        PageOfVenuePlanView: {
            /** @description What is on the page. */
            items: components["schemas"]["VenuePlanView"][];
            /**
             * Format: int32
             * @description How many fit on a page.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            page: number;
        };
        PasskeyOptionsView: {
            /** @description For the browser's credentials container, as WebAuthn Level 3 writes them in JSON. */
            options: components["schemas"]["JsonElement"];
        };
        /** @description One passkey, as its owner sees it. */
        PasskeyView: {
            /**
             * Format: int64
             * @description Number of the passkey.
             */
            id: number;
            /** @description As its owner named it. */
            name: string;
            /** @description Whether it is synchronised between devices. */
            isBackedUp: boolean;
            /**
             * Format: date-time
             * @description When it was added, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was shown last, UTC; null: never.
             */
            lastUsedAt: null | string;
        };
        PaymentFailureView: {
            /** @description The gateway's code. */
            code: string;
            /** @description The gateway's words for it. */
            message: string;
        };
        /**
         * @description Pending → Confirming → Completed → (PartiallyCanceled) → Canceled; Pending or Confirming → Failed; Pending → Expired. One of nothing: Pending → Completed.
         * @enum {unknown}
         */
        PaymentStatus: "Pending" | "Confirming" | "Completed" | "PartiallyCanceled" | "Canceled" | "Failed" | "Expired";
        PaymentView: {
            /** @description Its code: the order id. */
            id: string;
            /** @description What is paid. */
            reservationId: string;
            /** @description What the gateway knows it by. */
            orderId: string;
            /** @description What it is called in the gateway's window. */
            orderName: string;
            /**
             * Format: int64
             * @description Whole KRW.
             */
            amount: number;
            /** @description Where it stands. */
            status: components["schemas"]["PaymentStatus"];
            /** @description How it was paid, in the words of the gateway; `FREE` when nothing is to be paid. */
            method: null | string;
            /** @description Address of the gateway's receipt. */
            receiptUrl: null | string;
            failure: null | components["schemas"]["PaymentFailureView"];
            /**
             * Format: int64
             * @description Whole KRW given back so far.
             */
            refunded: number;
            /**
             * Format: date-time
             * @description When the gateway took the money, UTC.
             */
            approvedAt: null | string;
            /**
             * Format: date-time
             * @description Until when it can be paid, UTC.
             */
            expiresAt: string;
        };
        /** @description What is played, where and when, in short. */
        PerformanceBriefView: {
            /**
             * Format: int64
             * @description Number of its sales page.
             */
            postId: number;
            /** @description What is played. */
            name: string;
            /** @description Address of the poster. */
            poster: string;
            /** @description Where. */
            venue: string;
            /** @description Hall in it; null where the venue is one. */
            hall: null | string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            performanceTime: string;
            /** @description Whether it is announced for the day before, as 24:00 to 29:59 in Korea. */
            afterMidnight: boolean;
        };
        PerformancePlanView: {
            /**
             * Format: int32
             * @description Raised by every change of the seats.
             */
            version: number;
            /** @description Of each grade, whole KRW; the least where areas of one grade differ. */
            prices: {
                [key: string]: number;
            };
            /** @description The seats; no areas where it has none yet. */
            plan: components["schemas"]["SeatingPlanView"];
        };
        /** @enum {unknown} */
        PerformanceState: "Scheduled" | "Ongoing" | "Completed";
        /** @description What canceling a performance costs, for those who decide it. */
        PerformanceTermsView: {
            /** @description Whether the performance has terms of its own; false: these are the shop's. */
            own: boolean;
            /** @description Days before the performance (calendar days in Korea) and percent kept. */
            schedule: {
                [key: string]: number;
            };
            /**
             * Format: int32
             * @description How long after booking canceling is free.
             */
            freeHours: number;
            /**
             * Format: int32
             * @description It is free only while more than this many days are left.
             */
            freeBeyondDays: number;
            /**
             * Format: int32
             * @description How long before the performance begins canceling ends.
             */
            closesMinutesBefore: number;
            /**
             * Format: int32
             * @description A performance that begins before this hour in Korea belongs to the evening before.
             */
            eveningEndsHour: number;
        };
        /** @enum {unknown} */
        PerformanceType: "Play" | "Dance" | "Korean" | "Concert" | "Classic" | "Musical" | "Etc";
        PerformanceView: {
            /**
             * Format: int64
             * @description Number of the performance.
             */
            id: number;
            /** @description What is played. */
            name: string;
            /** @description Kind. */
            type: components["schemas"]["PerformanceType"];
            /** @description Whether its run is to come, on or over. */
            state: components["schemas"]["PerformanceState"];
            /**
             * Format: date
             * @description First day, in Korea.
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day, in Korea.
             */
            endsOn: string;
            /** @description Address of the poster. */
            poster: string;
            /**
             * Format: int32
             * @description Minutes with the interval.
             */
            runningMinutes: number;
            /**
             * Format: int32
             * @description Years; 0: everybody.
             */
            minimumAge: number;
            /** @description Who plays. */
            cast: string;
        };
        /**
         * @description Where a member stands: before the opening, in the line, or inside.
         * @enum {unknown}
         */
        PlaceState: "Lobby" | "Waiting" | "Admitted";
        /** @description A member's place in the waiting room of one session, as clients see it. */
        PlaceView: {
            /** @description In the lobby, in the line, or inside. */
            state: components["schemas"]["PlaceState"];
            /**
             * Format: int64
             * @description 1 is next; null unless waiting.
             */
            position: null | number;
            /**
             * Format: int64
             * @description How many stand behind.
             */
            behind: null | number;
            /**
             * Format: int64
             * @description How many wait.
             */
            total: null | number;
            /**
             * Format: int32
             * @description From the measured admission rate; null when nobody has been admitted lately, and while admission is paused.
             */
            estimatedSeconds: null | number;
            /** @description Whether nobody is admitted for the time being. */
            paused: boolean;
            /**
             * Format: date-time
             * @description When the sale opens, while in the lobby.
             */
            opensAt: null | string;
            /** @description What is waited for. */
            session: components["schemas"]["QueuedSessionView"];
            /** @description The way in, once admitted. */
            entryPass: null | string;
            /**
             * Format: date-time
             * @description When the pass ends.
             */
            passExpiresAt: null | string;
        };
        /** @description A block of the house. */
        PlanAreaView: {
            /** @description Its name, e.g. VIP. */
            name: string;
            /** @description Price class. */
            grade: components["schemas"]["SeatGrade"];
            /** @description Seats, or places that are numbered by entry order and bought by count. */
            kind: components["schemas"]["AreaKind"];
            /**
             * Format: int32
             * @description How many rows.
             */
            rows: number;
            /**
             * Format: int32
             * @description Cells in a row.
             */
            columns: number;
            /** @description Where it stands on the map. */
            layout: components["schemas"]["PlanLayoutView"];
            /** @description A text a row, one letter a cell: s seat, w place for a wheelchair, c seat beside it, 1 to 9 restricted view, - no seat; absent: a seat in each. */
            cells: null | string[];
            /** @description What the house calls its rows; absent: A, B, C. */
            rowLabels: null | string[];
            /** @description What the house calls its seats: one a column where every row is alike, else one a cell, row by row; absent: the number of the column. */
            seatLabels: null | string[];
            /** @description What is hidden from seats with a restricted view, as the buyer is told; cell 1 means the first. */
            views: null | string[];
        };
        /** @description Where an area stands on the seat map, in house units; the stage is at the top centre. */
        PlanLayoutView: {
            /**
             * Format: double
             * @description Left edge.
             */
            x: number;
            /**
             * Format: double
             * @description Top edge (nearest the stage).
             */
            y: number;
            /**
             * Format: double
             * @description Width of one seat's box.
             */
            seatWidth: number;
            /**
             * Format: double
             * @description Depth of one row.
             */
            seatHeight: number;
            /**
             * Format: double
             * @description Degrees about the area's centre; 0 faces the stage.
             */
            rotation: number;
            /**
             * Format: double
             * @description Radius of the rows' bend; 0 for straight rows.
             */
            curve: number;
        };
        /** @description The stage, in house units. */
        PlanStageView: {
            /**
             * Format: double
             * @description Left edge.
             */
            x: number;
            /**
             * Format: double
             * @description Top edge.
             */
            y: number;
            /**
             * Format: double
             * @description From left to right.
             */
            width: number;
            /**
             * Format: double
             * @description From top to bottom.
             */
            height: number;
            /** @description Whether it is an ellipse. */
            round: boolean;
        };
        /**
         * @description All sessions of a post taken together: its best news.
         * @enum {unknown}
         */
        PostSale: "Upcoming" | "OnSale" | "SoldOut" | "Ended";
        /** @description A post in a list. */
        PostSummaryView: {
            /**
             * Format: int64
             * @description Number of the post.
             */
            id: number;
            /** @description Headline. */
            title: string;
            /** @description What is played. */
            name: string;
            /** @description Kind. */
            type: components["schemas"]["PerformanceType"];
            /** @description Whether its run is to come, on or over. */
            state: components["schemas"]["PerformanceState"];
            /**
             * Format: date
             * @description First day, in Korea.
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day, in Korea.
             */
            endsOn: string;
            /** @description Address of the poster. */
            poster: string;
            /** @description Where. */
            venue: string;
            /** @description Hall in it; null where the venue is one. */
            hall: null | string;
            /**
             * Format: int64
             * @description How often it was looked at, once per viewer and day.
             */
            views: number;
            /**
             * Format: int64
             * @description Cheapest seat of any session to come, whole KRW.
             */
            priceFrom: null | number;
            /**
             * Format: date-time
             * @description When the next sale opens, UTC; null when none is to come.
             */
            opensAt: null | string;
            /** @description What somebody who wants to go can do. */
            sale: components["schemas"]["PostSale"];
        };
        PostView: {
            /**
             * Format: int64
             * @description Number of the post.
             */
            id: number;
            /** @description Headline. */
            title: string;
            /** @description What there is to say, as Markdown. */
            content: string;
            /** @description The same as HTML in which nothing runs. */
            contentHtml: string;
            /**
             * Format: int64
             * @description How often it was looked at, once per viewer and day.
             */
            views: number;
            /** @description What is played. */
            performance: components["schemas"]["PerformanceView"];
            /** @description Where. */
            venue: components["schemas"]["VenueView"];
            /** @description The blocks of the house with their prices; a session may have others. */
            areas: components["schemas"]["AreaView"][];
            /** @description Addresses of pictures. */
            introImages: string[];
            /** @description When it is played, soonest first. */
            sessions: components["schemas"]["SessionView"][];
        };
        PresenceRequest: {
            /** @description The present one; absent: the log-in is of just now. */
            password?: null | string;
        };
        PricedAreaView: {
            /**
             * Format: int64
             * @description Number of the area.
             */
            areaId: number;
            /** @description Its name, e.g. VIP. */
            name: string;
            /**
             * Format: int32
             * @description How many seats it has.
             */
            seats: number;
            /** @description Price class. */
            grade: components["schemas"]["SeatGrade"];
            /**
             * Format: int64
             * @description Of one seat, whole KRW.
             */
            price: number;
            /** @description Whether an operator set it, so that an import leaves it. */
            isPricedByHand: boolean;
        };
        /** @description What a performance costs, for those who decide it. */
        PricesView: {
            /**
             * Format: int64
             * @description The performance.
             */
            id: number;
            /**
             * Format: int32
             * @description To be named in an edit of its prices: somebody else's edit in between refuses it.
             */
            version: number;
            /** @description What is played. */
            name: string;
            /** @description What the areas cost where a session does not say otherwise. */
            areas: components["schemas"]["PricedAreaView"][];
            /** @description What costs something else in a session, soonest first. */
            sessions: components["schemas"]["SessionPricesView"][];
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        ProblemView: {
            /** @description Of the record. */
            key: string;
            /** @description Which field of it. */
            field: string;
            /** @description What stands there. */
            text: string;
            /** @description Code of what is wrong. */
            reason: string;
        };
        ProviderAddressView: {
            /** @description The provider's page. */
            continueAt: string;
        };
        /** @description What a waiting room is for: a second tab, or a phone that was only given the address, knows nothing else of it. */
        QueuedSessionView: {
            /**
             * Format: int64
             * @description Number of its sales page.
             */
            postId: number;
            /** @description What is played. */
            performance: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            time: string;
            /** @description Whether it is announced for the day before, as 24:00 to 29:59 in Korea. */
            afterMidnight: boolean;
            /** @description Where. */
            venue: string;
            /** @description Hall in it; null where the venue is one. */
            hall: null | string;
        };
        /** @description A waiting room as an operator sees it. */
        QueueView: {
            /**
             * Format: int64
             * @description Whose waiting room.
             */
            sessionId: number;
            /**
             * Format: int64
             * @description Of which performance.
             */
            performanceId: number;
            /** @description What is played. */
            performance: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            performanceTime: string;
            /** @description Whether it is announced for the day before, as 24:00 to 29:59 in Korea. */
            afterMidnight: boolean;
            /**
             * Format: date-time
             * @description When the sale opens, UTC.
             */
            reserveOpenAt: string;
            /** @description Whether the sale is to open, open or closed. */
            state: components["schemas"]["SessionState"];
            /**
             * Format: int64
             * @description Members in the line.
             */
            waiting: number;
            /**
             * Format: int64
             * @description Members who wait for the opening.
             */
            lobby: number;
            /**
             * Format: int64
             * @description Members with a pass.
             */
            inside: number;
            /**
             * Format: int32
             * @description How many may be inside at once.
             */
            capacity: number;
            /**
             * Format: double
             * @description Admissions a second, measured.
             */
            admittedPerSecond: number;
            /**
             * Format: double
             * @description Admissions a second that are allowed now.
             */
            allowedPerSecond: number;
            /** @description Whether nobody is admitted. */
            paused: boolean;
            /** @description Whether nobody new is taken. */
            draining: boolean;
            /**
             * Format: double
             * @description Admissions a second set by an operator; null: the policy decides.
             */
            rateOverride: null | number;
            /**
             * Format: int32
             * @description Capacity set by an operator; null: the session's.
             */
            capacityOverride: null | number;
            /** @description What decides the rate while no operator does. */
            policy: components["schemas"]["AdmissionPolicyName"];
        };
        RecoveryCodesView: {
            /** @description Shown this once. */
            recoveryCodes: string[];
        };
        RefundCaseView: {
            /** @description Where it stands. */
            status: components["schemas"]["RefundStatus"];
            /**
             * Format: int64
             * @description Whole KRW to give back.
             */
            amount: number;
            /**
             * Format: int64
             * @description Whole KRW kept of their price.
             */
            fee: number;
            /** @description Numbers of the seats that are given up with it; none where money bought nothing. */
            seats: number[];
            /** @description As it was said. */
            reason: string;
            /**
             * Format: date-time
             * @description When it was asked for, UTC.
             */
            createdAt: string;
            /** @description What the gateway said where it refused; else null. */
            failureCode: null | string;
        };
        RefundQuoteView: {
            /**
             * Format: int64
             * @description Kept of all the seats together.
             */
            fee: number;
            /**
             * Format: int64
             * @description Given back for all of them together.
             */
            refund: number;
            /** @description The same for every seat: its share does not depend on the others. */
            seats: components["schemas"]["SeatRefundView"][];
        };
        RefundReservationRequest: {
            /** @description Seats to give up; or … */
            seats: null | number[];
            /** @description For the gateway's books and ours. */
            reason: null | string;
            /**
             * @description Give everything back, whatever the terms say.
             * @default false
             */
            waiveFee: boolean;
            /**
             * @description … true: all that are left.
             * @default false
             */
            all: boolean;
            /**
             * Format: int64
             * @description Whole KRW that were shown; another fee is refused.
             */
            expectedFee?: null | number;
        };
        /** @enum {unknown} */
        RefundStatus: "Requested" | "Done" | "Failed";
        /** @description What canceling costs up to a moment. */
        RefundStepView: {
            /**
             * Format: date-time
             * @description The first moment at which it is not so any more, UTC.
             */
            until: string;
            /**
             * Format: int32
             * @description Share of the price that is kept.
             */
            percent: number;
            /**
             * Format: int64
             * @description Whole KRW kept when all seats that are left, or that were named, are given up; null where none are named.
             */
            fee: null | number;
            /** @description Why that fee: `days-7` (up to seven days before), `free-hours` (soon after booking), `no-terms`. */
            rule: string;
        };
        RenamePasskeyRequest: {
            /** @description 1 to 40 characters, for the member to know it by. */
            name: string;
        };
        /** @enum {unknown} */
        ReportReason: "Spam" | "Abuse" | "PersonalData" | "Spoiler" | "Other";
        ReportReviewRequest: {
            /** @description What is wrong. */
            reason: components["schemas"]["ReportReason"];
            /** @description In one's own words, at most 300 characters; may be left out. */
            note?: null | string;
        };
        /** @description All that is known of one reservation, for whoever explains it to its owner. */
        ReservationCaseView: {
            /** @description As its owner sees it. */
            reservation: components["schemas"]["ReservationView"];
            /** @description Its owner. */
            buyer: components["schemas"]["BuyerView"];
            /** @description Every attempt to pay it, the newest first. */
            payments: components["schemas"]["PaymentView"][];
            /** @description Every time money went back, or was to go, the newest first. */
            refunds: components["schemas"]["RefundCaseView"][];
            /** @description What was done to it, its payments and its refunds, the oldest first; of more than 500 the newest. */
            timeline: components["schemas"]["TimelineEntryView"][];
        };
        ReservationSeatView: {
            /**
             * Format: int32
             * @description Its number in the house.
             */
            seat: number;
            /** @description Name of the area. */
            area: string;
            /** @description Price class. */
            grade: components["schemas"]["SeatGrade"];
            /** @description As the house calls it; empty where people stand. */
            row: string;
            /**
             * Format: int32
             * @description Column of its grid, from 1.
             */
            number: number;
            /** @description As the house calls it in its row; where people stand, the order in which they are let in. */
            label: string;
            /** @description Seats, or places by count. */
            kind: components["schemas"]["AreaKind"];
            /**
             * Format: int64
             * @description Whole KRW.
             */
            price: number;
            /** @description Given up again, or freed because it was never paid. */
            canceled: boolean;
        };
        /**
         * @description Reserved → Paid → (PartiallyCanceled) → Canceled; Reserved → Expired; Reserved → Deleted.
         * @enum {unknown}
         */
        ReservationStatus: "Reserved" | "Paid" | "PartiallyCanceled" | "Canceled" | "Expired" | "Deleted";
        /** @description A reservation as its owner sees it. */
        ReservationView: {
            /** @description Its code: unguessable, and short enough to be read out. */
            id: string;
            /**
             * Format: int64
             * @description For which session.
             */
            sessionId: number;
            /** @description Where it stands. */
            status: components["schemas"]["ReservationStatus"];
            /** @description Its seats, also those given up. */
            seats: components["schemas"]["ReservationSeatView"][];
            /**
             * Format: int64
             * @description Whole KRW at the moment of reserving.
             */
            totalPrice: number;
            /**
             * Format: date-time
             * @description Until when it can be paid, UTC.
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was paid, UTC.
             */
            paidAt: null | string;
            /**
             * Format: date-time
             * @description When seats were given up last, UTC.
             */
            canceledAt: null | string;
            /**
             * Format: int64
             * @description Whole KRW given back so far.
             */
            refunded: number;
            /**
             * Format: int64
             * @description Whole KRW kept of canceled seats so far.
             */
            fees: number;
            /** @description Whether money is on its way back. */
            refundPending: boolean;
            /** @description What is played. */
            performance: components["schemas"]["PerformanceBriefView"];
            /** @description Its latest payment. */
            paymentId: null | string;
            /** @description What canceling costs from now on, step by step; empty where nothing can be given back. */
            refundTerms: components["schemas"]["RefundStepView"][];
        };
        ReserveSeatsRequest: {
            /**
             * Format: int64
             * @description Which session.
             */
            sessionId: number;
            /** @description Seats that the member holds; absent: all of them. */
            seats: null | number[];
            /**
             * Format: int64
             * @description Whole KRW that the buyer was shown: another total is refused. Absent: whatever they cost.
             */
            expectedTotal?: null | number;
        };
        ReviewAuthorView: {
            /** @description Name that others see. */
            nickname: string;
            /** @description Address of the picture beside it; null: none. */
            image: null | string;
        };
        ReviewLikesView: {
            /**
             * Format: int32
             * @description How many members like it now.
             */
            likes: number;
        };
        ReviewListView: {
            /** @description Reviews, in the order asked for. */
            items: components["schemas"]["ReviewView"][];
            /** @description Cursor of the next page; null: this is the last. */
            next: null | string;
            own: null | components["schemas"]["ReviewView"];
            summary: null | components["schemas"]["ReviewSummaryView"];
            /** @description Whether only who had a ticket may write. */
            ticketNeeded: boolean;
        };
        ReviewReportView: {
            /** @description What is wrong. */
            reason: components["schemas"]["ReportReason"];
            /** @description In the member's own words; null: none. */
            note: null | string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            at: string;
        };
        ReviewRequest: {
            /**
             * Format: int32
             * @description 1 to 5.
             */
            stars: number;
            /** @description 1 to 2000 characters of plain text. */
            text: string;
        };
        ReviewRuleRequest: {
            /** @description Whether only who had a ticket may write, after the performance; others are marked otherwise. */
            ticketNeeded: boolean;
        };
        /** @description All reviews of a post taken together. */
        ReviewSummaryView: {
            /**
             * Format: int32
             * @description How many there are.
             */
            count: number;
            /**
             * Format: int32
             * @description How many of them by members who had been there.
             */
            withTicket: number;
            /**
             * Format: double
             * @description Average of those, to a tenth; null while there is none.
             */
            stars: null | number;
            /** @description How many of those gave one star, two, to five. */
            byStars: number[];
        };
        ReviewView: {
            /**
             * Format: int64
             * @description Number of the review.
             */
            id: number;
            /** @description Who wrote it. */
            author: components["schemas"]["ReviewAuthorView"];
            /**
             * Format: int32
             * @description 1 to 5.
             */
            stars: number;
            /** @description As plain text, with line breaks. */
            text: string;
            /**
             * Format: int32
             * @description How many members like it.
             */
            likes: number;
            /** @description Whether who asks does. */
            likedByMe: boolean;
            /** @description Whether who asks wrote it. */
            mine: boolean;
            /** @description Whether its author had been there with a ticket. */
            withTicket: boolean;
            /**
             * Format: date-time
             * @description When it was written, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last edited, UTC; null: never.
             */
            editedAt: null | string;
            /** @description Why operators hid it: only its author reads this; null: it is not hidden. */
            hiddenReason: null | string;
        };
        /** @description A session that operators may have to steer. */
        SaleView: {
            /**
             * Format: int64
             * @description Whose waiting room.
             */
            sessionId: number;
            /** @description What is played. */
            performance: string;
            /** @description Where. */
            venue: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            performanceTime: string;
            /** @description Whether it is announced for the day before, as 24:00 to 29:59 in Korea. */
            afterMidnight: boolean;
            /**
             * Format: date-time
             * @description When the sale opens, UTC.
             */
            reserveOpenAt: string;
            /**
             * Format: date-time
             * @description When it ends, UTC.
             */
            closesAt: string;
        };
        SandboxView: {
            /** @description Base address of the payment sandbox. */
            baseUrl: string;
        };
        /**
         * @description Price class of an area, dearest first.
         * @enum {unknown}
         */
        SeatGrade: "P" | "R" | "S" | "A";
        /** @description A house without prices, as it is written down (docs/api/seating-plan.schema.json). */
        SeatingPlanView: {
            stage: null | components["schemas"]["PlanStageView"];
            /** @description In the order in which their seats are numbered. */
            areas: components["schemas"]["PlanAreaView"][];
        };
        SeatMapAreaView: {
            /**
             * Format: int64
             * @description Number of the area.
             */
            id: number;
            /** @description Its name, e.g. VIP. */
            name: string;
            /** @description Seats, or places that are numbered by entry order and bought by count. */
            kind: components["schemas"]["AreaKind"];
            /** @description Price class. */
            grade: components["schemas"]["SeatGrade"];
            /**
             * Format: int64
             * @description Of one seat, whole KRW.
             */
            price: number;
            /**
             * Format: int32
             * @description How many rows.
             */
            rows: number;
            /**
             * Format: int32
             * @description Cells in a row; those that show - have no seat.
             */
            columns: number;
            /**
             * Format: int32
             * @description Number of its first seat; the others follow row by row.
             */
            firstSeat: number;
            /** @description What the house calls its rows; null: A, B, C. */
            rowLabels: null | string[];
            /** @description What the house calls its seats: one a column where every row is alike, else one a cell, row by row; null: the number of the column. */
            seatLabels: null | string[];
            /** @description What a buyer should know of some seats; null: nothing. */
            marks: null | components["schemas"]["SeatMarkView"][];
            /** @description Where it stands on the map. */
            layout: components["schemas"]["AreaLayoutView"];
        };
        SeatMapView: {
            /**
             * Format: int64
             * @description Raised by every change.
             */
            version: number;
            /** @description The house, in the order of its seats. */
            areas: components["schemas"]["SeatMapAreaView"][];
            /** @description One letter a cell, from seat 1; - where there is no seat. */
            states: string;
            /** @description Seats the member holds. */
            mine: number[];
            /**
             * Format: date-time
             * @description When those holds end.
             */
            holdExpiresAt: null | string;
            /**
             * Format: int32
             * @description How many seats a member may have in this session, held and reserved together.
             */
            seatLimit: number;
            /**
             * Format: int32
             * @description How many of them the member has reserved already.
             */
            reserved: number;
            /**
             * Format: date-time
             * @description When the member has to be out.
             */
            passExpiresAt: string;
            /**
             * Format: int32
             * @description How long a hold lasts from its first seat on, before it is extended.
             */
            holdSeconds: number;
            /** @description What is played. */
            performance: components["schemas"]["PerformanceBriefView"];
            stage: null | components["schemas"]["StageView"];
        };
        /**
         * @description What a buyer should know of a seat.
         * @enum {unknown}
         */
        SeatMark: "Wheelchair" | "Companion" | "RestrictedView";
        /** @description What a buyer should know of seats. */
        SeatMarkView: {
            /** @description Place for a wheelchair, seat beside one, or a view that is restricted. */
            kind: components["schemas"]["SeatMark"];
            /** @description What is hidden, as the house says it; null for the others. */
            note: null | string;
            /** @description Their numbers. */
            seats: number[];
        };
        /** @description What giving up one seat costs. */
        SeatRefundView: {
            /**
             * Format: int32
             * @description Its number in the house.
             */
            seat: number;
            /**
             * Format: int64
             * @description Whole KRW kept.
             */
            fee: number;
            /**
             * Format: int64
             * @description Whole KRW given back.
             */
            refund: number;
            /** @description Why that fee: `days-7` (up to seven days before), `free-hours` (soon after booking), `no-terms`. */
            rule: string;
        };
        /** @description How an operator's second factor stands. */
        SecondFactorView: {
            /** @description Whether one must stay. */
            isRequired: boolean;
            /** @description Whether an authenticator app is set up. */
            hasApp: boolean;
            /**
             * Format: int32
             * @description How many passkeys there are; each is a second factor.
             */
            passkeys: number;
            /**
             * Format: int32
             * @description How many codes on paper are unused.
             */
            recoveryCodesLeft: number;
            /** @description Whether one was shown lately in this log-in. */
            isFresh: boolean;
        };
        /** @description Who sells; null where the operator has not said. */
        SellerView: {
            /** @description The particulars are made up. */
            sample: boolean;
            /** @description Registered name. */
            name: null | string;
            /** @description Who represents the business. */
            representative: null | string;
            /** @description Business registration number. */
            businessNumber: null | string;
            /** @description Number of the report as a mail-order seller. */
            mailOrderNumber: null | string;
            /** @description Where the business is. */
            address: null | string;
            /** @description Of the help desk. */
            phone: null | string;
            /** @description Of the help desk. */
            email: null | string;
            /** @description Who hosts the shop. */
            hosting: null | string;
        };
        SendCodeRequest: {
            /** @description Address to prove. */
            email: string;
        };
        SessionPricesView: {
            /**
             * Format: int64
             * @description The session.
             */
            sessionId: number;
            /**
             * Format: int32
             * @description To be named in an edit of the session.
             */
            version: number;
            /**
             * Format: date-time
             * @description When it is played, UTC.
             */
            performanceTime: string;
            /** @description Whether it is announced for the day before, as 24:00 to 29:59 in Korea. */
            afterMidnight: boolean;
            /** @description What costs something else than in the other sessions. */
            prices: components["schemas"]["AreaPriceView"][];
        };
        /** @description How a session is sold, for those who decide it. */
        SessionSettingsView: {
            /**
             * Format: int64
             * @description The session.
             */
            id: number;
            /**
             * Format: int32
             * @description To be named in an edit: somebody else's edit in between refuses it.
             */
            version: number;
            /**
             * Format: date-time
             * @description When it is played.
             */
            performanceTime: string;
            /** @description Whether it is announced for the day before, as 24:00 to 29:59 in Korea. */
            afterMidnight: boolean;
            /**
             * Format: date-time
             * @description When seats can be reserved from.
             */
            reserveOpenAt: string;
            /**
             * Format: date-time
             * @description Until when; null: until the performance begins.
             */
            reserveCloseAt: null | string;
            /**
             * Format: int32
             * @description Seats one member may have, held and reserved together.
             */
            seatLimit: number;
            /**
             * Format: int32
             * @description How many may be inside choosing; null: the configured default.
             */
            capacity: null | number;
            /** @description Whether a choice may not leave a single free seat between taken ones. */
            noOrphans: boolean;
            /** @description Whether joining the waiting room asks for a proof of work. */
            proofOfWork: boolean;
            /** @description Who plays in it; empty: those of the performance. */
            cast: string;
        };
        /** @enum {unknown} */
        SessionState: "Scheduled" | "Open" | "Closed" | "SoldOut";
        SessionView: {
            /**
             * Format: int64
             * @description Number of the session.
             */
            id: number;
            /**
             * Format: date-time
             * @description When it is played, UTC.
             */
            performanceTime: string;
            /** @description Whether it is announced for the day before, as 24:00 to 29:59 in Korea. */
            afterMidnight: boolean;
            /**
             * Format: date-time
             * @description When its sale opens, UTC.
             */
            reserveOpenAt: string;
            /**
             * Format: date-time
             * @description When its sale closes, UTC; null: when it begins.
             */
            reserveCloseAt: null | string;
            /** @description Whether seats can be reserved now. */
            state: components["schemas"]["SessionState"];
            /** @description Seats left by price class. */
            remaining: components["schemas"]["GradeCountView"][];
            /** @description What costs something else than in the other sessions. */
            prices: components["schemas"]["AreaPriceView"][];
            /** @description Who plays in it; empty: those of the performance. */
            cast: string;
        };
        SetRateRequest: {
            /**
             * Format: double
             * @description Admissions a second; null: what the policy says.
             */
            ratePerSecond: null | number;
            /**
             * Format: int32
             * @description How many may be inside; null: what the session says.
             */
            capacity: null | number;
        };
        ShowPasskeyRequest: {
            /** @description The browser's answer, as WebAuthn Level 3 writes it in JSON. */
            credential: components["schemas"]["JsonElement"];
        };
        /** @enum {unknown} */
        SightDepth: "Front" | "Middle" | "Rear";
        /** @enum {unknown} */
        SightSide: "Left" | "Centre" | "Right";
        SignUpRequest: {
            /** @description What the right code was answered with. */
            signUpToken: string;
            /** @description 8 to 128 characters, not among the first that are guessed. */
            password: string;
            /** @description 2 to 20 characters, as others will see it. */
            nickname: string;
            /** @description terms, privacy and age14 are needed. */
            consents: components["schemas"]["ConsentRequest"][];
            language?: null | components["schemas"]["Language"];
        };
        SocialSignUpRequest: {
            /** @description 2 to 20 characters, as others will see it. */
            nickname: string;
            /** @description terms, privacy and age14 are needed. */
            consents: components["schemas"]["ConsentRequest"][];
            /** @description Proof of an address, where the provider vouches for none. */
            signUpToken?: null | string;
            language?: null | components["schemas"]["Language"];
        };
        /**
         * @description What comes next.
         * @enum {unknown}
         */
        SocialStep: "LogIn" | "SignUp" | "Link" | "Connect";
        SocialVisitView: {
            /** @description kakao, naver or google. */
            provider: string;
            /** @description LogIn: it is known. SignUp: it is not. Link: its address belongs to an account, to which one has to log in first. Connect: the member asked for it. */
            step: components["schemas"]["SocialStep"];
            /** @description That the provider vouches for; null: an address has to be proved by a code first. */
            email: null | string;
            /** @description To begin with; null where the provider tells none. */
            nickname: null | string;
            /** @description Where the browser was. */
            returnUrl: string;
        };
        /** @description The stage, in house units. */
        StageView: {
            /**
             * Format: double
             * @description Left edge.
             */
            x: number;
            /**
             * Format: double
             * @description Top edge.
             */
            y: number;
            /**
             * Format: double
             * @description From left to right.
             */
            width: number;
            /**
             * Format: double
             * @description From top to bottom.
             */
            height: number;
            /** @description Whether it is an ellipse. */
            round: boolean;
        };
        /** @description A started payment, with what the browser needs to pay it. */
        StartedPaymentView: {
            /** @description Its code: the order id. */
            id: string;
            /** @description What the gateway knows it by. */
            orderId: string;
            /** @description What it is called in the gateway's window. */
            orderName: string;
            /**
             * Format: int64
             * @description Whole KRW.
             */
            amount: number;
            /** @description The shop's key for the browser. */
            clientKey: string;
            /** @description What the gateway knows the member by. */
            customerKey: string;
            /** @description Address of the gateway's script; null: its usual one. */
            sdkUrl: null | string;
            sandbox: null | components["schemas"]["SandboxView"];
            /**
             * Format: date-time
             * @description Until when it can be paid, UTC.
             */
            expiresAt: string;
            /** @description `FREE` when nothing is to be paid: it is confirmed at once, with this as its payment key. Else null. */
            method: null | string;
        };
        StartImportRequest: {
            /** @description Where from. */
            source: components["schemas"]["ImportSource"];
            /**
             * Format: date
             * @description First day, in Korea.
             */
            from: string;
            /**
             * Format: date
             * @description Last day; at most 366 with the first.
             */
            to: string;
        };
        StartPaymentRequest: {
            /** @description What is paid. */
            reservationId: string;
        };
        /** @enum {unknown} */
        SuggestionKind: "Post" | "Venue";
        /** @description Something that may be meant by what was typed so far. */
        SuggestionView: {
            /** @description What it is. */
            kind: components["schemas"]["SuggestionKind"];
            /** @description Headline of the post, or name of the venue. */
            text: string;
            /**
             * Format: int64
             * @description Number of the post; null for a venue.
             */
            postId: null | number;
        };
        TakePlanRequest: {
            /**
             * Format: int64
             * @description Number of the venue's plan.
             */
            planId: number;
            /** @description One for each grade of the plan, whole KRW. */
            prices: null | {
                [key: string]: number;
            };
            /**
             * Format: int32
             * @description As it was read with the seats.
             */
            version: number;
        };
        TicketKeysView: {
            /** @description All that may have signed a ticket. */
            keys: components["schemas"]["TicketKeyView"][];
        };
        TicketKeyView: {
            /** @description Key type: EC. */
            kty: string;
            /** @description Curve: P-256. */
            crv: string;
            /** @description Coordinate, base64url. */
            x: string;
            /** @description Coordinate, base64url. */
            y: string;
            /** @description sig. */
            use: string;
            /** @description ES256. */
            alg: string;
            /** @description Names the key. */
            kid: string;
        };
        TicketView: {
            /**
             * Format: int32
             * @description Its number in the house.
             */
            seat: number;
            /** @description Name of the area. */
            area: string;
            /** @description Price class. */
            grade: components["schemas"]["SeatGrade"];
            /** @description As the house calls it; empty where people stand. */
            row: string;
            /**
             * Format: int32
             * @description Column of its grid, from 1.
             */
            number: number;
            /** @description As the house calls it in its row; where people stand, the order in which they are let in. */
            label: string;
            /** @description Seats, or places by count. */
            kind: components["schemas"]["AreaKind"];
            /** @description Signed; what the QR code says and a door checks. */
            code: string;
            /** @description SVG. */
            qr: string;
            /** @description Short enough to be read out. */
            serial: string;
            /**
             * Format: date-time
             * @description When the door let its holder in.
             */
            usedAt: null | string;
        };
        TimelineEntryView: {
            /**
             * Format: int64
             * @description Rises with every entry.
             */
            id: number;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            at: string;
            /** @description What kind of caller. */
            actorKind: components["schemas"]["ActorKind"];
            /** @description The member's number, the client's name, or the name of a job; null for guests. */
            actorId: null | string;
            /** @description What was done, e.g. ConfirmPayment. */
            useCase: string;
            /** @description To what: reservation, payment or refund. */
            subjectKind: string;
            /** @description What that is known by. */
            subjectId: string;
            /** @description Where the caller called from; null for our own jobs. */
            address: null | string;
            /** @description Of the request, to look it up in the logs. */
            traceId: string;
            /** @description JSON: each changed property with what it was and what it became; null when there is none to show. */
            changes: null | string;
        };
        TokenView: {
            /** @description For the Authorization header. */
            accessToken: string;
            /**
             * Format: int32
             * @description Its life in seconds.
             */
            expiresIn: number;
        };
        /** @enum {unknown} */
        UnsettledKind: "Charge" | "Refund";
        UnsettledView: {
            /** @description Money that may have come, or money that may not be back. */
            kind: components["schemas"]["UnsettledKind"];
            /** @description What a retry names, and the gateway's order id. */
            paymentId: string;
            /**
             * Format: int64
             * @description Of a refund.
             */
            refundId: null | number;
            /** @description What it is for. */
            reservationId: string;
            /**
             * Format: int64
             * @description Whose money.
             */
            memberId: number;
            /**
             * Format: int64
             * @description Whole KRW.
             */
            amount: number;
            /**
             * Format: date-time
             * @description When it was first asked.
             */
            since: null | string;
            /**
             * Format: int32
             * @description How often the gateway was asked.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When we ask again by ourselves; null when given up.
             */
            nextAttemptAt: null | string;
            /**
             * Format: date-time
             * @description Since when nobody asks any more.
             */
            abandonedAt: null | string;
            /** @description The gateway's refusal, if there was one. */
            failureCode: null | string;
        };
        UpdateConsentsRequest: {
            /** @description Those that are given or withdrawn. */
            consents: components["schemas"]["ConsentRequest"][];
        };
        UpdateMeRequest: {
            /** @description 2 to 20 characters, as others will see it. */
            nickname: string;
            language?: null | components["schemas"]["Language"];
        };
        /**
         * @description What a house has for those who come. The numbers are kept: a new one goes to the end.
         * @enum {unknown}
         */
        VenueFacility: "Parking" | "AccessibleParking" | "AccessibleElevator" | "AccessibleRamp" | "AccessibleToilet" | "NursingRoom" | "PlayRoom" | "Restaurant" | "Cafe" | "Shop";
        VenuePerformanceView: {
            /**
             * Format: int64
             * @description Number of the performance.
             */
            id: number;
            /** @description What is played. */
            name: string;
            /**
             * Format: date
             * @description First day in Korea.
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day.
             */
            endsOn: string;
            /**
             * Format: date-time
             * @description When its first sale opens or opened, UTC; null: it has no sessions.
             */
            opensAt: null | string;
        };
        VenuePlanView: {
            /**
             * Format: int64
             * @description Number of the plan.
             */
            id: number;
            /**
             * Format: int64
             * @description Whose plan.
             */
            venueId: number;
            /** @description As the operators call it. */
            name: string;
            /**
             * Format: int32
             * @description From 1; another upload under the name is the next.
             */
            version: number;
            /**
             * Format: int32
             * @description How many areas it has.
             */
            areas: number;
            /**
             * Format: int32
             * @description How many seats and places to stand.
             */
            seats: number;
            /**
             * Format: date-time
             * @description When it was uploaded, UTC.
             */
            createdAt: string;
        };
        VenueView: {
            /**
             * Format: int64
             * @description Number of the venue.
             */
            id: number;
            /** @description Name. */
            name: string;
            /** @description Street address. */
            address: string;
            /** @description Hall in it. */
            hall: null | string;
            /** @description As people write it: more than one number, or a range, may stand in it; null where nobody knows. */
            telephone: null | string;
            /** @description Address of http or https; null where nobody knows. */
            homepage: null | string;
            /**
             * Format: double
             * @description Degrees north (WGS 84); null, as the longitude, where nobody knows.
             */
            latitude: null | number;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude: null | number;
            /** @description What it has for those who come; empty where nobody knows. */
            facilities: components["schemas"]["VenueFacility"][];
        };
        VerifyCodeRequest: {
            /** @description Address to prove. */
            email: string;
            /** @description Six digits, as they were sent. */
            code: string;
        };
        WebhookPaymentRequest: {
            /** @description Ours. */
            orderId: null | string;
        };
        WebhookRequest: {
            /** @description Others than `PAYMENT_STATUS_CHANGED` are noted and thanked for. */
            eventType: null | string;
            data: null | components["schemas"]["WebhookPaymentRequest"];
            /** @description Only a deposit into a virtual account has one: its webhook (DEPOSIT_CALLBACK) names no event. */
            secret?: null | string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    LogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.credentials`: E-mail address or password is wrong.; `members.second-factor-enrolment`: The password was right; this account must set up a second factor first.; `members.second-factor-needed`: The password was right; now show the second factor. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked-by-operator`: This account has been locked.; `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked`: Too many tries from here; wait a little.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RenewTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            /** @description `tokens.invalid`: The session has ended; log in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked-by-operator`: This account has been locked.; `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    LogOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AskPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskResetRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked`: Too many tries from here; wait a little.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmResetRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.reset-invalid`: This link was used, replaced or is too old; ask for a new one. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.password-guessable`: This password is among the first that are guessed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.password-guessable`: This password is among the first that are guessed.; `members.password-none`: This account has no password yet; set one by the link that is mailed.; `members.password-wrong`: That is not the present password. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked`: Too many tries from here; wait a little.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmailRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `members.email-not-changed`: This address cannot be had; choose another one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.code-expired`: The code has expired; ask for a new one. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.code-wrong`: That is not the code we sent. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.code-tries`: Too many tries; ask for a new code.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AskEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskEmailChangeRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.password-none`: This account has no password yet; set one by the link that is mailed.; `members.password-wrong`: That is not the present password. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.code-too-soon`: A code has just been sent.; `members.locked`: Too many tries from here; wait a little.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the picture, as its address has it. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.image-not-found`: There is no such picture. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    StartImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartImportRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `operations.under-way`: An operation of this kind is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly.; `imports.not-configured`: There is no service key for KOPIS. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAuditEntries: {
        parameters: {
            query?: {
                /** @description Kind of what the entry is about, e.g. session. */
                subjectKind?: string;
                /** @description What it is known by. */
                subjectId?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAuditEntryView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the venue. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueView"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `venues.not-found`: There is no such venue. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the picture, as its address has it. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `images.not-found`: There is no such picture. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly.; `images.unavailable`: Where the pictures lie cannot be reached; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetRefundTerms: {
        parameters: {
            query?: {
                /** @description Seat numbers with commas between them, for fees in won; absent: in percent alone. */
                seats?: string;
            };
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundStepView"][];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `seats.invalid`: These seats cannot be named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetTicketKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketKeysView"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FindReservations: {
        parameters: {
            query?: {
                /** @description What was said, whole: booking code, serial of a ticket, order id, payment key, mail address or nickname. */
                q?: string;
                /** @description Why somebody's things are looked at; kept with the entry of it. At most 200 characters. */
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundReservationsView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RefundReservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description At most 128 characters; the outcome is replayed for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Code of the reservation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundReservationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-found`: There is no such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `idempotency.in-flight`: The first request with this Idempotency-Key is still running.; `payment.refund-running`: A refund of this payment is on its way.; `reservations.fee-changed`: Canceling costs another fee than was shown.; `tickets.used`: This ticket was used already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `idempotency.mismatch`: This Idempotency-Key belongs to another request.; `payment.refund-refused`: The refund was refused.; `reservations.not-paid`: The reservation is not paid.; `seats.invalid`: These seats cannot be named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CheckTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckTicketRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedTicketView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `tickets.unknown`: There is no such ticket. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `tickets.used`: This ticket was used already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `tickets.void`: This ticket was given back and is void. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `tickets.forged`: This is not a ticket of ours: its signature is wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSessionView"][];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EndOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EndSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the log-in. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.session-not-found`: There is no such log-in. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AskForPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptionsView"];
                };
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly.; `passkeys.unavailable`: Passkeys do not work at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    LogInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowPasskeyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `passkeys.refused`: This passkey was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked-by-operator`: This account has been locked.; `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyView"][];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `passkeys.known`: This passkey is known already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `passkeys.not-added`: This passkey could not be added; begin again.; `passkeys.too-many`: Delete a passkey first; there is room for ten. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AskToAddPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptionsView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.presence-needed`: Give the present password, or log in again, before this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.password-wrong`: That is not the present password.; `passkeys.too-many`: Delete a passkey first; there is room for ten. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked`: Too many tries from here; wait a little.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly.; `passkeys.unavailable`: Passkeys do not work at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RenamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the passkey. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamePasskeyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `passkeys.not-found`: There is no such passkey. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeletePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the passkey. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.presence-needed`: Give the present password, or log in again, before this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member.; `passkeys.not-found`: There is no such passkey. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.password-wrong`: That is not the present password.; `second-factor.last`: Operators keep at least one second factor.; `social.last-way-in`: Without a password this is the only way in; set a password first. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked`: Too many tries from here; wait a little.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PassSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.second-factor-over`: This log-in took too long or was finished; log in again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `second-factor.code-wrong`: That code is wrong, too old or was used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down.; `second-factor.tries`: Too many wrong codes; wait, or use another second factor. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EnrolAtLogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.second-factor-over`: This log-in took too long or was finished; log in again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmAtLogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledLoginView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.second-factor-over`: This log-in took too long or was finished; log in again.; `second-factor.enrolment-over`: This set-up was finished, replaced or is too old; begin again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `second-factor.code-wrong`: That code is wrong, too old or was used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AskForPasskeyAtLogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptionsView"];
                };
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.second-factor-over`: This log-in took too long or was finished; log in again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly.; `passkeys.unavailable`: Passkeys do not work at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddPasskeyAtLogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `passkeys.known`: This passkey is known already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.second-factor-over`: This log-in took too long or was finished; log in again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `passkeys.not-added`: This passkey could not be added; begin again. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this.; `second-factor.operators-only`: Authenticator apps are for operators; members use passkeys. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `second-factor.none`: There is no authenticator app to remove. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `second-factor.last`: Operators keep at least one second factor. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EnrolSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.presence-needed`: Give the present password, or log in again, before this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this.; `second-factor.operators-only`: Authenticator apps are for operators; members use passkeys. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.password-wrong`: That is not the present password. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked`: Too many tries from here; wait a little.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this.; `second-factor.operators-only`: Authenticator apps are for operators; members use passkeys. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `second-factor.enrolment-over`: This set-up was finished, replaced or is too old; begin again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `second-factor.code-wrong`: That code is wrong, too old or was used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReplaceRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this.; `second-factor.operators-only`: Authenticator apps are for operators; members use passkeys. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `second-factor.none`: There is no authenticator app to remove. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ShowSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `second-factor.code-wrong`: That code is wrong, too old or was used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down.; `second-factor.tries`: Too many wrong codes; wait, or use another second factor. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AskForPasskeyAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptionsView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly.; `passkeys.unavailable`: Passkeys do not work at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ShowPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowPasskeyRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `passkeys.not-shown`: This passkey is not accepted here; begin again. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SendEmailCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendCodeRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.code-too-soon`: A code has just been sent.; `members.locked`: Too many tries from here; wait a little.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    VerifyEmailCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyCodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailProofView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.code-expired`: The code has expired; ask for a new one. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.code-wrong`: That is not the code we sent. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.code-tries`: Too many tries; ask for a new code.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SignUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `members.consent-version`: The text was changed meanwhile; read it again.; `members.email-taken`: There is a member with this e-mail address. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.consents-needed`: Nobody is a member without the terms, the privacy policy and being 14 or older.; `members.email-not-verified`: Verify the e-mail address first.; `members.nickname-reserved`: This name could be taken for the shop's own people.; `members.password-guessable`: This password is among the first that are guessed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListConsentQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentQuestionView"][];
                };
            };
            /** @description `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UpdateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.nickname-reserved`: This name could be taken for the shop's own people. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.operators-stay`: An operator's account is closed by another operator.; `members.password-none`: This account has no password yet; set one by the link that is mailed.; `members.password-wrong`: That is not the present password.; `payment.still-open`: There is a payment or a refund that is not finished.; `reservations.still-open`: There are unpaid reservations or tickets for coming performances. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked`: Too many tries from here; wait a little.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"][];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UpdateConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConsentsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"][];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `members.consent-version`: The text was changed meanwhile; read it again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.consents-needed`: Nobody is a member without the terms, the privacy policy and being 14 or older. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangeImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: components["schemas"]["IFormFile"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImageView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `image.too-many-pixels`: This picture has more than 25 million pixels.; `image.unreadable`: This is no JPEG, PNG or WebP picture, or not a whole one. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RemoveImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListConnectedApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectedAppView"][];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AnswerAppRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAppRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextStepView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `clients.not-found`: There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `apps.request-ended`: The app's request has ended; begin again at the app. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DisconnectApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public name of the client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `apps.not-found`: This app is not connected. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DescribeAppRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppTicketRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppRequestView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `clients.not-found`: There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `apps.request-ended`: The app's request has ended; begin again at the app. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListSocialProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    BeginSocialLogIn: {
        parameters: {
            query?: {
                /** @description Path of the page to come back to; anything else means the home page. */
                returnUrl?: string;
            };
            header?: never;
            path: {
                /** @description Whose log-in: kakao, naver or google. */
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `social.not-offered`: This provider is not offered here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReceiveKakaoUnlink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `social.key-wrong`: This is not said by the provider. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FindSocialVisit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocialVisitView"];
                };
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `social.visit-ended`: This took too long or was used already; begin again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SocialLogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginView"];
                };
            };
            /** @description `members.locked-by-operator`: This account has been locked.; `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this.; `social.operators`: Operators log in with their password. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `social.unknown`: Nobody is connected with this yet. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `social.visit-ended`: This took too long or was used already; begin again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SocialSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialSignUpRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `members.consent-version`: The text was changed meanwhile; read it again.; `members.email-taken`: There is a member with this e-mail address.; `social.taken`: This is connected with an account already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `social.visit-ended`: This took too long or was used already; begin again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.consents-needed`: Nobody is a member without the terms, the privacy policy and being 14 or older.; `members.email-not-verified`: Verify the e-mail address first.; `members.nickname-reserved`: This name could be taken for the shop's own people. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionsView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Connect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this.; `social.operators`: Operators log in with their password.; `social.other-account`: This belongs to another account; log in to that one. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `social.already-connected`: Another one of this provider is connected; disconnect it first.; `social.taken`: This is connected with an account already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `social.visit-ended`: This took too long or was used already; begin again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AskConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose log-in: kakao, naver or google. */
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskConnectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAddressView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `origin.foreign`: This works from our own pages alone.; `scope.none`: No scope lets an app do this.; `social.operators`: Operators log in with their password. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member.; `social.not-offered`: This provider is not offered here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `social.already-connected`: Another one of this provider is connected; disconnect it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.password-none`: This account has no password yet; set one by the link that is mailed.; `members.password-wrong`: That is not the present password. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.locked`: Too many tries from here; wait a little.; `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly.; `social.unreachable`: The provider does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Disconnect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose log-in: kakao, naver or google. */
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member.; `social.not-connected`: This provider is not connected. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `social.last-way-in`: Without a password this is the only way in; set a password first. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    LockMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the member. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-yourself`: Operators cannot lock themselves. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UnlockMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the member. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the member. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this.; `second-factor.operators-only`: Authenticator apps are for operators; members use passkeys. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `second-factor.not-yourself`: A lost second factor is reset by another operator. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthClientView"][];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddClientRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedClientView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public name of the client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthClientView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `clients.not-found`: There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EditClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public name of the client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditClientRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthClientView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `clients.not-found`: There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `clients.ours`: The server registers this client itself; it can be disabled, but not changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DisableClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public name of the client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `clients.not-found`: There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EnableClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public name of the client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `clients.not-found`: There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangeClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public name of the client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecretView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `clients.not-found`: There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `clients.no-secret`: A public client has no secret: it could not keep one. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EndPreviousClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public name of the client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `clients.not-found`: There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetSessionSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSettingsView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EditSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSessionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSettingsView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.opening-near`: An opening is moved at least 60 seconds before it, and at least that far ahead.; `sessions.times`: A sale opens before it closes, and closes by the beginning of the performance. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EditSessionPrices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPricesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPricesView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `prices.areas`: Each area of the performance is named once; for a session, at most once. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPerformanceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the performance. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformanceTermsView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `performances.not-found`: There is no such performance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EditPerformanceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the performance. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTermsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformanceTermsView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `performances.not-found`: There is no such performance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResetPerformanceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the performance. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformanceTermsView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `performances.not-found`: There is no such performance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPrices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the performance. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PricesView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `performances.not-found`: There is no such performance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EditPrices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the performance. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPricesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PricesView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `performances.not-found`: There is no such performance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `prices.areas`: Each area of the performance is named once; for a session, at most once. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListVenues: {
        parameters: {
            query?: {
                /** @description Words to look for, all of them; spaces and case do not matter, and consonants alone are the initials of syllables. At most 100 characters. */
                keyword?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAdminVenueView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListVenuePerformances: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path: {
                /** @description Number of the venue. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfVenuePerformanceView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `venues.not-found`: There is no such venue. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListVenuePlans: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path: {
                /** @description Number of the venue. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfVenuePlanView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `venues.not-found`: There is no such venue. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddVenuePlan: {
        parameters: {
            query?: {
                /** @description What the operators call the plan; a name that is there gets its next version. At most 60 characters. */
                name?: string;
            };
            header?: never;
            path: {
                /** @description Number of the venue. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatingPlanView"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenuePlanView"];
                };
            };
            /** @description `plans.invalid`: This seating plan cannot be.; `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `venues.not-found`: There is no such venue. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `request.too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddVenuePlanCsv: {
        parameters: {
            query?: {
                /** @description What the operators call the plan; a name that is there gets its next version. At most 60 characters. */
                name?: string;
            };
            header?: never;
            path: {
                /** @description Number of the venue. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenuePlanView"];
                };
            };
            /** @description `plans.invalid`: This seating plan cannot be.; `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `venues.not-found`: There is no such venue. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `request.too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetVenuePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the plan. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatingPlanView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `plans.not-found`: There is no such seating plan. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetVenuePlanCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the plan. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `plans.not-found`: There is no such seating plan. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPerformancePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the performance. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformancePlanView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `performances.not-found`: There is no such performance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    TakePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the performance. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakePlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformancePlanView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `performances.not-found`: There is no such performance.; `plans.not-found`: There is no such seating plan. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `plans.opened`: Seats are not changed once a sale is open, nor in the 60 seconds before.; `plans.taken`: Seats of this performance are reserved or kept from sale. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPerformancePlanCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the performance. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `performances.not-found`: There is no such performance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListOperations: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOperationView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the operation. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `operations.not-found`: There is no such operation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CancelOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the operation. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `operations.not-found`: There is no such operation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `operations.ended`: The operation has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListPosts: {
        parameters: {
            query?: {
                /** @description Words to look for, all of them; spaces and case do not matter, and consonants alone are the initials of syllables. At most 100 characters. */
                keyword?: string;
                /** @description Only this kind of performance. */
                type?: "Play" | "Dance" | "Korean" | "Concert" | "Classic" | "Musical" | "Etc";
                /** @description Words to look for in name, hall and address of the venue. At most 100 characters. */
                place?: string;
                /** @description Only what is played on this day in Korea or later. */
                from?: string;
                /** @description Only what is played on this day in Korea or before. */
                to?: string;
                /** @description Only what has a seat for so much or less, whole KRW. */
                priceMax?: number;
                /** @description Only what can be booked now, later, or no more. */
                state?: "Upcoming" | "OnSale" | "Ended";
                /** @description Only what is played at the venue of this number. */
                venueId?: number;
                /** @description Order of the list. */
                sort?: "Newest" | "Views" | "Opening";
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPostSummaryView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListPopularPosts: {
        parameters: {
            query?: {
                /** @description Only this kind of performance. */
                type?: "Play" | "Dance" | "Korean" | "Concert" | "Classic" | "Musical" | "Etc";
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostSummaryView"][];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListOpeningSoon: {
        parameters: {
            query?: {
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostSummaryView"][];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListSuggestions: {
        parameters: {
            query?: {
                /** @description Words to look for, all of them; spaces and case do not matter, and consonants alone are the initials of syllables. At most 100 characters. */
                keyword?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"][];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the post. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `posts.not-found`: There is no such post. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetOpening: {
        parameters: {
            query?: {
                /** @description Number of the session. */
                sessionId?: number;
            };
            header?: never;
            path: {
                /** @description Number of the post. */
                postId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `posts.not-found`: There is no such post.; `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.opening-none`: No sale opens here any more: it is open, or over. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListLegalPages: {
        parameters: {
            query?: {
                /** @description Of the texts; Korean by default. */
                language?: "Ko" | "En";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalPagesView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetLegalPage: {
        parameters: {
            query?: {
                /** @description Of the texts; Korean by default. */
                language?: "Ko" | "En";
                /** @description Number of the version; absent: the one in force. */
                version?: number;
            };
            header?: never;
            path: {
                /** @description The text: terms, privacy, refunds or support. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalPageView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `legal.not-found`: There is no such text, or no such version of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `queue.not-joined`: You have no place in this waiting room.; `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `queue.closed`: Seats of this session are no longer sold. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    JoinQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["JoinQueueRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `members.locked-by-operator`: This account has been locked.; `queue.proof-of-work`: Joining this session asks for work first; solve the puzzles and join again.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `queue.closed`: Seats of this session are no longer sold.; `queue.draining`: The waiting room takes nobody new at the moment. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    LeaveQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawView"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    StreamPlace: {
        parameters: {
            query: {
                /** @description Number of the session. */
                sessionId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down.; `streams.replaced`: You opened newer streams of this session; this one has ended for them. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"][];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListSales: {
        parameters: {
            query?: {
                /** @description Whether the sale is to open or is open. */
                phase?: "Opening" | "Open";
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSaleView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RevokePlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
                /** @description Number of the member. */
                memberId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetAdmissionRate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PauseQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResumeQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DrainQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetSeatMap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The pass that the waiting room gave; on streams also in the query, as `entryPass`. */
                "Entry-Pass"?: string;
            };
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatMapView"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `entry-pass.invalid`: This entry pass is not yours, not for this session, or was given up.; `entry-pass.required`: This needs the entry pass of the session.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `entry-pass.expired`: The entry pass has expired; join the waiting room again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetAreas: {
        parameters: {
            query: {
                /** @description Number of the session. */
                sessionId: number;
            };
            header?: {
                /** @description The pass that the waiting room gave; on streams also in the query, as `entryPass`. */
                "Entry-Pass"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatMapView"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `entry-pass.invalid`: This entry pass is not yours, not for this session, or was given up.; `entry-pass.required`: This needs the entry pass of the session.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `entry-pass.expired`: The entry pass has expired; join the waiting room again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    StreamSeats: {
        parameters: {
            query: {
                /** @description Number of the session. */
                sessionId: number;
            };
            header?: {
                /** @description The pass that the waiting room gave; on streams also in the query, as `entryPass`. */
                "Entry-Pass"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `entry-pass.invalid`: This entry pass is not yours, not for this session, or was given up.; `entry-pass.required`: This needs the entry pass of the session.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `entry-pass.expired`: The entry pass has expired; join the waiting room again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down.; `streams.replaced`: You opened newer streams of this session; this one has ended for them. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    HoldSeats: {
        parameters: {
            query?: never;
            header?: {
                /** @description At most 128 characters; the outcome is replayed for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The pass that the waiting room gave; on streams also in the query, as `entryPass`. */
                "Entry-Pass"?: string;
            };
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldSeatsRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `entry-pass.invalid`: This entry pass is not yours, not for this session, or was given up.; `entry-pass.required`: This needs the entry pass of the session.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `idempotency.in-flight`: The first request with this Idempotency-Key is still running.; `seats.taken`: Somebody else has these seats. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `entry-pass.expired`: The entry pass has expired; join the waiting room again.; `holds.ended`: This hold has ended; choose again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `idempotency.mismatch`: This Idempotency-Key belongs to another request.; `queue.closed`: Seats of this session are no longer sold.; `seats.invalid`: These seats cannot be named.; `seats.limit`: One member may not have so many seats of this session.; `seats.none-adjacent`: There are not that many free seats next to each other.; `seats.orphan`: That would leave a single free seat between taken ones.; `seats.too-few`: There are not that many places left. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReleaseSeats: {
        parameters: {
            query?: {
                /** @description Seat numbers with commas between them; absent: all. */
                seats?: string;
            };
            header?: {
                /** @description The pass that the waiting room gave; on streams also in the query, as `entryPass`. */
                "Entry-Pass"?: string;
            };
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `entry-pass.invalid`: This entry pass is not yours, not for this session, or was given up.; `entry-pass.required`: This needs the entry pass of the session.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `entry-pass.expired`: The entry pass has expired; join the waiting room again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `seats.orphan`: That would leave a single free seat between taken ones. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExtendHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The pass that the waiting room gave; on streams also in the query, as `entryPass`. */
                "Entry-Pass"?: string;
            };
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `entry-pass.invalid`: This entry pass is not yours, not for this session, or was given up.; `entry-pass.required`: This needs the entry pass of the session.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `entry-pass.expired`: The entry pass has expired; join the waiting room again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `holds.already-extended`: A hold is extended once.; `holds.none`: You hold no seats of this session. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListBlockedSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedSeatsView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    BlockSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockSeatsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedSeatsView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `seats.taken`: Somebody else has these seats. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `seats.invalid`: These seats cannot be named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UnblockSeats: {
        parameters: {
            query?: {
                /** @description Seat numbers with commas between them; absent: all. */
                seats?: string;
            };
            header?: never;
            path: {
                /** @description Number of the session. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedSeatsView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `seats.invalid`: These seats cannot be named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReserveSeats: {
        parameters: {
            query?: never;
            header?: {
                /** @description At most 128 characters; the outcome is replayed for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The pass that the waiting room gave; on streams also in the query, as `entryPass`. */
                "Entry-Pass"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReserveSeatsRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `entry-pass.invalid`: This entry pass is not yours, not for this session, or was given up.; `entry-pass.required`: This needs the entry pass of the session.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `sessions.not-found`: There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `idempotency.in-flight`: The first request with this Idempotency-Key is still running.; `price.changed`: The seats cost another total than was shown.; `seats.taken`: Somebody else has these seats. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `entry-pass.expired`: The entry pass has expired; join the waiting room again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `holds.none`: You hold no seats of this session.; `idempotency.mismatch`: This Idempotency-Key belongs to another request.; `queue.closed`: Seats of this session are no longer sold.; `seats.invalid`: These seats cannot be named.; `seats.limit`: One member may not have so many seats of this session.; `seats.orphan`: That would leave a single free seat between taken ones. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListMyReservations: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfReservationView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the reservation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-found`: There is no such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the reservation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-found`: There is no such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `payment.confirming`: The payment is being confirmed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-unpaid`: The reservation is not waiting for a payment. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    QuoteRefund: {
        parameters: {
            query?: {
                /** @description Seat numbers with commas between them; absent: all. */
                seats?: string;
            };
            header?: never;
            path: {
                /** @description Code of the reservation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundQuoteView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-found`: There is no such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `tickets.used`: This ticket was used already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.cancel-closed`: It is too late to cancel.; `reservations.not-paid`: The reservation is not paid.; `seats.invalid`: These seats cannot be named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CancelReservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description At most 128 characters; the outcome is replayed for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Code of the reservation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelReservationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-found`: There is no such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `idempotency.in-flight`: The first request with this Idempotency-Key is still running.; `payment.refund-running`: A refund of this payment is on its way.; `reservations.fee-changed`: Canceling costs another fee than was shown.; `tickets.used`: This ticket was used already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `idempotency.mismatch`: This Idempotency-Key belongs to another request.; `payment.refund-refused`: The refund was refused.; `reservations.cancel-closed`: It is too late to cancel.; `reservations.not-paid`: The reservation is not paid.; `seats.invalid`: These seats cannot be named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetTickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the reservation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"][];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-found`: There is no such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `tickets.void`: This ticket was given back and is void. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-paid`: The reservation is not paid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    InspectReservation: {
        parameters: {
            query?: {
                /** @description Why somebody's things are looked at; kept with the entry of it. At most 200 characters. */
                reason?: string;
            };
            header?: never;
            path: {
                /** @description Code of the reservation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationCaseView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-found`: There is no such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResendTickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the reservation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-found`: There is no such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-paid`: The reservation is not paid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    QuoteOperatorRefund: {
        parameters: {
            query?: {
                /** @description Seat numbers with commas between them; absent: all. */
                seats?: string;
                /** @description Whether no fee is kept; absent: one is, as the terms say. */
                waiveFee?: boolean;
            };
            header?: never;
            path: {
                /** @description Code of the reservation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundQuoteView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `auth.second-factor-needed`: Show the second factor again, then repeat this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-found`: There is no such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `tickets.used`: This ticket was used already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-paid`: The reservation is not paid.; `seats.invalid`: These seats cannot be named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    StartPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description At most 128 characters; the outcome is replayed for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPaymentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedPaymentView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reservations.not-found`: There is no such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `idempotency.in-flight`: The first request with this Idempotency-Key is still running.; `payment.confirming`: The payment is being confirmed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `payment.expired`: The time to pay is over; the seats are free again.; `reservations.expired`: The time to pay this reservation is over. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `idempotency.mismatch`: This Idempotency-Key belongs to another request.; `payment.not-pending`: The payment is not waiting to be confirmed.; `reservations.not-unpaid`: The reservation is not waiting for a payment. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPaymentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedPaymentView"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedPaymentView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `payment.refused`: The payment was refused. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `payment.not-found`: There is no such payment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again.; `payment.amount-mismatch`: The amount is not the price of the reservation.; `payment.key-mismatch`: Another payment key belongs to this order. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `payment.expired`: The time to pay is over; the seats are free again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `payment.not-pending`: The payment is not waiting to be confirmed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReceivePaymentWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The gateway's number of this transmission; repeats carry the same. */
                "tosspayments-webhook-transmission-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListMyPayments: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPaymentView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the payment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `payment.not-found`: There is no such payment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListUnsettledPayments: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfUnsettledView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RetryUnsettledPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the payment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `payment.not-found`: There is no such payment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `payment.not-unsettled`: Nothing about this payment is open. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListReviews: {
        parameters: {
            query?: {
                /** @description Order of the list. */
                sort?: "Newest" | "Likes";
                /** @description What the page before answered as next; absent: the first page. */
                cursor?: string;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path: {
                /** @description Number of the post. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewListView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `posts.not-found`: There is no such post. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WriteReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the post. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `members.not-found`: There is no such member.; `posts.not-found`: There is no such post. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.already-written`: A member writes one review of a performance; it can be edited. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.ticket-needed`: Only who had a ticket may write a review of this performance.; `reviews.too-early`: A review is written after the performance. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EditReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the post. */
                id: number;
                /** @description Number of the review. */
                reviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.not-found`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.ticket-needed`: Only who had a ticket may write a review of this performance.; `reviews.too-early`: A review is written after the performance. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the post. */
                id: number;
                /** @description Number of the review. */
                reviewId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.not-found`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    LikeReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the post. */
                id: number;
                /** @description Number of the review. */
                reviewId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLikesView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.not-found`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.own`: Nobody likes or reports a review of their own. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UnlikeReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the post. */
                id: number;
                /** @description Number of the review. */
                reviewId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLikesView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.not-found`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReportReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the post. */
                id: number;
                /** @description Number of the review. */
                reviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportReviewRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.none`: No scope lets an app do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.not-found`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.own`: Nobody likes or reports a review of their own. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListReportedReviews: {
        parameters: {
            query?: {
                /** @description Those that are hidden; absent or false: those that members reported. */
                hidden?: boolean;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many on a page, 1 to 100. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAdminReviewView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    HideReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the review. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HideReviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReviewView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.not-found`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ShowReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the review. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReviewView"];
                };
            };
            /** @description `request.invalid`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `reviews.not-found`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `conflict`: Somebody changed this at the same moment; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EditReviewRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the post. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRuleRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: The request has mistakes.; `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.required`: This needs a valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `auth.forbidden`: You may not do this.; `scope.member`: This needs a member's consent; an app cannot do it in its own name.; `scope.missing`: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `posts.not-found`: There is no such post. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `rate.limited`: Too many requests; slow down. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `busy`: Too busy at the moment; try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
