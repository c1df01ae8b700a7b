using System;

namespace PartnerCenter.MainJob;

/// <summary>The service answered, but not with what the job needs.</summary>
internal sealed class JobException(string message) : Exception(message);
