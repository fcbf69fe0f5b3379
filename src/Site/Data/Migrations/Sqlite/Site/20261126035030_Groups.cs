using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class Groups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Reader",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "GivenBy",
                table: "Claim",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Absences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MarkedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MarkedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Absences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Absences_AspNetUsers_Staff",
                        column: x => x.Staff,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExpertGroups",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FinnishName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    SwedishName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RetiredUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertGroups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Membership",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    SinceUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Membership", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Membership_AspNetUsers_Staff",
                        column: x => x.Staff,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Membership_ExpertGroups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "ExpertGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RotaDuty",
                columns: table => new
                {
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RotaDuty", x => new { x.GroupId, x.Week, x.Staff });
                    table.ForeignKey(
                        name: "FK_RotaDuty_AspNetUsers_Staff",
                        column: x => x.Staff,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RotaDuty_ExpertGroups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "ExpertGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // A key added on its own would build the table anew, outside the transaction; with its column it needs not.
            migrationBuilder.Sql("""ALTER TABLE "Topics" ADD COLUMN "Group" INTEGER NULL CONSTRAINT "FK_Topics_ExpertGroups_Group" REFERENCES "ExpertGroups" ("Id") ON DELETE SET NULL;""");

            migrationBuilder.CreateIndex(
                name: "IX_Topics_Group",
                table: "Topics",
                column: "Group");

            migrationBuilder.CreateIndex(
                name: "IX_Absence_Until",
                table: "Absences",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_Absences_Staff",
                table: "Absences",
                column: "Staff");

            migrationBuilder.CreateIndex(
                name: "IX_Membership_Current",
                table: "Membership",
                columns: new[] { "GroupId", "Staff" },
                unique: true,
                filter: "\"EndedUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Membership_Staff",
                table: "Membership",
                column: "Staff");

            migrationBuilder.CreateIndex(
                name: "IX_RotaDuty_Staff",
                table: "RotaDuty",
                column: "Staff");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Topics_ExpertGroups_Group",
                table: "Topics");

            migrationBuilder.DropTable(
                name: "Absences");

            migrationBuilder.DropTable(
                name: "Membership");

            migrationBuilder.DropTable(
                name: "RotaDuty");

            migrationBuilder.DropTable(
                name: "ExpertGroups");

            migrationBuilder.DropIndex(
                name: "IX_Topics_Group",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "Group",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "Reader",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "GivenBy",
                table: "Claim");
        }
    }
}
