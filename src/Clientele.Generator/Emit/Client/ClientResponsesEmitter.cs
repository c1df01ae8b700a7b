using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Files;

namespace Clientele.Generator.Emit.Client;

/// <summary>
/// Prints what the operations of a group answer with beside bodies: the classes of their headers, and of results of
/// several shapes.
/// </summary>
internal static class ClientResponsesEmitter
{
    /// <summary>One file for all of them; <see langword="null"/>: there are none.</summary>
    /// <param name="unit">What it belongs to.</param>
    /// <param name="group">The group.</param>
    /// <param name="className">The class with the group's methods, which the file is named after.</param>
    public static SourceFile? Emit(ClientUnit unit, OperationGroup group, string className)
    {
        if (group.Headers.IsEmpty && group.Results.IsEmpty)
        {
            return null;
        }

        var writer = unit.Scope.Writer();
        foreach (var headers in group.Headers)
        {
            writer.Separate();
            ClientHeadersEmitter.Emit(writer, unit, headers);
        }

        foreach (var result in group.Results)
        {
            writer.Separate();
            ClientResultEmitter.Emit(writer, unit, result);
        }

        return unit.Scope.File(className + ".Responses", writer);
    }
}
