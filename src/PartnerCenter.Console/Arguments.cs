using System;

namespace PartnerCenter.MainJob;

/// <summary>Represents the command line.</summary>
internal sealed record Arguments
{
    /// <summary>Describes how to call the program.</summary>
    public const string Usage = """
        Fetches a customer of Partner Center as application/json, text/json, application/xml and text/xml.

        PartnerCenter.Console                                    from a server of its own on the loopback interface
        PartnerCenter.Console --base-address URL --token TOKEN   from that server
            --customer ID                                        which customer
        """;

    /// <summary>Tells where to find help after a mistake.</summary>
    public const string Hint = "Try --help.";

    /// <summary>Gets the server to call, or <see langword="null"/> to use the embedded one.</summary>
    public Uri? BaseAddress { get; private init; }

    /// <summary>Gets the bearer token for <see cref="BaseAddress"/>.</summary>
    public string? Token { get; private init; }

    /// <summary>Gets the identifier of the customer to fetch.</summary>
    public string CustomerId { get; private init; } = EmbeddedService.CustomerId;

    /// <summary>Gets a value that indicates whether to print <see cref="Usage"/> and exit.</summary>
    public bool ShowHelp { get; private init; }

    /// <summary>Parses a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <exception cref="ArgumentException">An argument is unknown, malformed or missing.</exception>
    public static Arguments Parse(string[] args)
    {
        var result = new Arguments();
        for (var i = 0; i < args.Length; i++)
        {
            result = args[i] switch
            {
                "--help" or "-h" => result with { ShowHelp = true },
                "--base-address" => result with { BaseAddress = ParseAddress(Value(args, ref i)) },
                "--token" => result with { Token = Value(args, ref i) },
                "--customer" => result with { CustomerId = Value(args, ref i) },
                _ => throw new ArgumentException($"'{args[i]}' is not an option."),
            };
        }

        if (result is { ShowHelp: false } && result.BaseAddress is null != result.Token is null)
        {
            throw new ArgumentException("--base-address and --token belong together.");
        }

        return result;
    }

    /// <summary>Returns the name of the type, without any secret.</summary>
    public override string ToString() => nameof(Arguments);

    private static string Value(string[] args, ref int index)
    {
        var option = args[index++];
        return index < args.Length && args[index].Length > 0
            ? args[index]
            : throw new ArgumentException($"{option} needs a value.");
    }

    private static Uri ParseAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : throw new ArgumentException("--base-address needs an http or https address.");
}
