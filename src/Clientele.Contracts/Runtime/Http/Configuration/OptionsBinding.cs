using System;
using System.ComponentModel;
using System.Globalization;

namespace Clientele.Runtime.Http;

/// <summary>Reads options from configuration, without reflection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OptionsBinding
{
    /// <summary>Sets the options that the configuration contains and leaves the others unchanged.</summary>
    /// <param name="options">The options.</param>
    /// <param name="read">A function that returns the text of a key, or <see langword="null"/> if it is absent.</param>
    /// <param name="secrets">The names of the properties that hold API keys.</param>
    /// <exception cref="InvalidOperationException">
    /// The text of a key is not a valid value of its property. The message does not show the text.
    /// </exception>
    public static void Bind(ClientOptions options, Func<string, string?> read, params string[] secrets)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(secrets);
        Set(nameof(options.BaseAddress), text => options.BaseAddress = new Uri(text, UriKind.RelativeOrAbsolute));
        Set(nameof(options.OverrideOperationServers), text => options.OverrideOperationServers = bool.Parse(text));
        Set(nameof(options.WireFormat), text => options.WireFormat = new WireFormat(text));
        Set(nameof(options.MaxResponseBytes), text =>
            options.MaxResponseBytes = long.Parse(text, CultureInfo.InvariantCulture)
        );
        Set(nameof(options.MaxErrorBytes), text =>
            options.MaxErrorBytes = int.Parse(text, CultureInfo.InvariantCulture)
        );
        Set(nameof(options.StreamIdleTimeout), text =>
            options.StreamIdleTimeout = TimeSpan.Parse(text, CultureInfo.InvariantCulture)
        );
        Set(nameof(options.Reading), text => options.Reading = Enum.Parse<Reading>(text, ignoreCase: true));
        Set(nameof(options.BearerToken), text => options.BearerToken = text);
        Set(nameof(options.UserName), text => options.UserName = text);
        Set(nameof(options.Password), text => options.Password = text);
        Set(nameof(options.IdempotencyKeyHeader), text => options.IdempotencyKeyHeader = text);
        foreach (var secret in secrets)
        {
            Set(secret, text => options.SetSecret(secret, text));
        }

        void Set(string key, Action<string> set)
        {
            if (read(key) is not { Length: > 0 } text)
            {
                return;
            }

            try
            {
                set(text);
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
            {
                throw new InvalidOperationException(
                    $"The configured value of {key} is not valid for {options.GetType().Name}.{key}.",
                    exception
                );
            }
        }
    }
}
