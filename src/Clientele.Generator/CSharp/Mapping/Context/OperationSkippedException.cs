using System;

namespace Clientele.Generator.CSharp.Mapping.Context;

/// <summary>Thrown when an operation has something that the client can't send; the message says what.</summary>
internal sealed class OperationSkippedException(string reason) : Exception(reason);
