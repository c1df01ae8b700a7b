using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Clientele.Runtime.Enums;

/// <summary>Represents the texts of an emitted open enum.</summary>
/// <remarks>
/// The enum is no type parameter: its name would be part of each implementation's name, and so of every assembly with
/// emitted enums.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage(
    "Naming",
    "CA1711:Identifiers should not have incorrect suffix",
    Justification = "It is what the description calls an enum."
)]
public interface IOpenEnum
{
    /// <summary>Gets the distinct known texts.</summary>
    /// <returns>The texts.</returns>
    static abstract string[] GetValues();

    /// <summary>Gets the value's text.</summary>
    /// <returns>The text.</returns>
    EnumText GetText();
}
