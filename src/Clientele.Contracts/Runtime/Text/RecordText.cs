using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Clientele.Runtime.Text;

/// <summary>
/// Prints the members of a record for <c>ToString</c>, in the format of the compiler. Secrets are not shown, and of
/// collections only the size.
/// </summary>
/// <param name="builder">The builder to append to.</param>
/// <param name="hasMembers">Whether members of a base record have already been printed.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordText(StringBuilder builder, bool hasMembers)
{
    private const string Redacted = "***";

    /// <summary>Initializes a new instance for a record without a base record.</summary>
    /// <param name="builder">The builder to append to.</param>
    public RecordText(StringBuilder builder)
        : this(builder, hasMembers: false) { }

    /// <summary>Prints a string.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value of the member.</param>
    /// <returns>The same instance.</returns>
    public RecordText Add(string name, string? value)
    {
        Begin(name).Append(value);
        return this;
    }

    /// <summary>Prints any value with the invariant culture.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value of the member.</param>
    /// <returns>The same instance.</returns>
    public RecordText Add(string name, object? value)
    {
        Begin(name).Append(CultureInfo.InvariantCulture, $"{value}");
        return this;
    }

    /// <summary>Prints the number of items in a collection.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="items">The collection.</param>
    /// <returns>The same instance.</returns>
    public RecordText AddCount<T>(string name, IReadOnlyCollection<T>? items)
    {
        Begin(name).Append(CultureInfo.InvariantCulture, $"{items?.Count}");
        return this;
    }

    /// <summary>Prints a placeholder for a secret.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The same instance.</returns>
    public RecordText AddSecret(string name)
    {
        Begin(name).Append(Redacted);
        return this;
    }

    /// <summary>Returns whether members were printed.</summary>
    /// <returns>The return value of <c>PrintMembers</c>.</returns>
    public bool End() => hasMembers;

    private StringBuilder Begin(string name)
    {
        builder.Append(hasMembers ? ", " : "").Append(name).Append(" = ");
        hasMembers = true;
        return builder;
    }
}
