using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Clientele.Runtime.Text;

/// <summary>
/// Prints the members of a record for its <c>ToString</c>, in the form of the compiler's own: secrets never show,
/// collections show their size.
/// </summary>
/// <param name="builder">Takes the text.</param>
/// <param name="hasMembers">Whether members of a base record stand there already.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordText(StringBuilder builder, bool hasMembers)
{
    private const string Redacted = "***";

    /// <summary>Initializes the text of a record without a base record.</summary>
    /// <param name="builder">Takes the text.</param>
    public RecordText(StringBuilder builder)
        : this(builder, hasMembers: false) { }

    /// <summary>Prints a text.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The same instance.</returns>
    public RecordText Add(string name, string? value)
    {
        Begin(name).Append(value);
        return this;
    }

    /// <summary>Prints any value, in the invariant culture.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The same instance.</returns>
    public RecordText Add<T>(string name, T value)
    {
        Begin(name).Append(CultureInfo.InvariantCulture, $"{value}");
        return this;
    }

    /// <summary>Prints how many items a collection has.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="name">The member's name.</param>
    /// <param name="items">The collection.</param>
    /// <returns>The same instance.</returns>
    public RecordText AddCount<T>(string name, IReadOnlyCollection<T>? items)
    {
        Begin(name).Append(CultureInfo.InvariantCulture, $"{items?.Count}");
        return this;
    }

    /// <summary>Prints that there is a secret.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>The same instance.</returns>
    public RecordText AddSecret(string name)
    {
        Begin(name).Append(Redacted);
        return this;
    }

    /// <summary>Ends the members.</summary>
    /// <returns>Whether there are any: what <c>PrintMembers</c> returns.</returns>
    public bool End() => hasMembers;

    private StringBuilder Begin(string name)
    {
        builder.Append(hasMembers ? ", " : "").Append(name).Append(" = ");
        hasMembers = true;
        return builder;
    }
}
