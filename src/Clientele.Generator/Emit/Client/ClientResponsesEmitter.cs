using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Files;

namespace Clientele.Generator.Emit.Client;

/// <summary>
/// Prints the parts of a group's responses other than bodies: the classes of their headers, and of results with several
/// shapes.
/// </summary>
internal static class ClientResponsesEmitter
{
    /// <summary>Emits one file for all of them; returns <see langword="null"/> if there are none.</summary>
    /// <param name="unit">The unit that it belongs to.</param>
    /// <param name="group">The group.</param>
    /// <param name="className">The class with the group's methods, which gives the file its name.</param>
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
            ClientHeadersEmitter.Emit(writer, unit.Scope, headers);
        }

        foreach (var result in group.Results)
        {
            writer.Separate();
            ClientResultEmitter.Emit(writer, unit, result);
        }

        return unit.Scope.File(className + ".Responses", writer);
    }
}
