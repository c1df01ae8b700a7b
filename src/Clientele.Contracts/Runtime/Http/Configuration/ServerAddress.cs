using System;
using System.ComponentModel;

namespace Clientele.Runtime.Http;

/// <summary>Expands the variables of a server's URL (OpenAPI 3.2, "Server Variable Object").</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ServerAddress
{
    /// <summary>Expands a template.</summary>
    /// <param name="template">The URL with variables in braces.</param>
    /// <param name="variables">
    /// The name, value and allowed values of each variable. If the last are empty, any value is allowed.
    /// </param>
    /// <returns>An absolute URL.</returns>
    /// <exception cref="ArgumentException">A value is not allowed, or the result is not a valid URL.</exception>
    public static Uri Expand(string template, params (string Name, string Value, string[] Values)[] variables)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(variables);
        var url = template;
        foreach (var (name, value, values) in variables)
        {
            ArgumentNullException.ThrowIfNull(value, name);
            if (values.Length > 0 && Array.IndexOf(values, value) < 0)
            {
                throw new ArgumentException(
                    $"The server variable {name} has to be one of {string.Join(", ", values)}.",
                    name
                );
            }

            url = url.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? address
            : throw new ArgumentException($"The server variables make no URL: {url}");
    }
}
